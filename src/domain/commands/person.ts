import type { Member, SquadId } from '../organisation.ts';
import { inOrderOf, PHASES } from '../vocabulary.ts';
import type { Newcomer, PersonCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { badDetails, newPerson } from './newPerson.ts';
import { handOver } from './places.ts';
import {
  type Answer,
  anyMissing,
  badName,
  badShare,
  firstRefusal,
  impossible,
  missing,
  said,
  taken,
} from './refusal.ts';
import { badMembership, join, reseat, seatOf, seatPeople } from './seating.ts';
import { fillVacancy, replaceByVacancy } from './vacancy.ts';

export function editPerson(edit: Edit, command: PersonCommand): Answer {
  switch (command.type) {
    case 'addPeople':
      return addPeople(edit, command.people);
    case 'renamePerson': {
      const { person, name } = command;
      return missing(edit, 'people', person) ?? badName(name) ?? edit.set('people', person, { name });
    }
    case 'describePerson':
      return describePerson(edit, command);
    case 'removePeople': {
      const gone = new Set(command.people);
      return anyMissing(edit, 'people', gone) ?? handOver(edit, gone, null) ?? edit.remove('people', gone);
    }
    case 'movePeople':
      return reseat(edit, command.members, command.to);
    case 'addToSquad':
      return addToSquad(edit, command);
    case 'changeChapter':
      return changeChapter(edit, command);
    case 'shareTime':
      return shareTime(edit, command);
    case 'swapPeople':
      return swapPeople(edit, command);
    case 'seatPeople':
      return seatPeople(edit, command.squad, command.members);
    case 'noteList':
      return noteList(edit, command);
    case 'replaceByVacancy':
      return replaceByVacancy(edit, command);
    case 'fillVacancy':
      return fillVacancy(edit, command);
  }
}

type Of<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

function addPeople(edit: Edit, newcomers: readonly Newcomer[]): Answer {
  const ids = new Set<string>();
  const refusal = firstRefusal(newcomers, (newcomer) => {
    const { id, name, chapter, squads = [] } = newcomer;
    if (ids.has(id)) return impossible('id-taken', id);
    ids.add(id);
    const unknown = missing(edit, 'chapters', chapter) ?? anyMissing(edit, 'squads', squads);
    return taken(edit, 'people', id) ?? badName(name) ?? badDetails(newcomer) ?? unknown;
  });
  if (refusal) return refusal;
  edit.insert('people', newcomers.map(newPerson));
  const joining = new Map<SquadId, Member[]>();
  for (const { id, squads = [] } of newcomers) {
    for (const squad of new Set(squads)) {
      const member = { person: id, productOwner: false };
      const members = joining.get(squad);
      if (members) members.push(member);
      else joining.set(squad, [member]);
    }
  }
  for (const [squad, members] of joining) join(edit, squad, members);
  return null;
}

function describePerson(edit: Edit, { person, details }: Of<'describePerson'>): Answer {
  const phases = details.phases && inOrderOf(PHASES, details.phases);
  const refusal = missing(edit, 'people', person) ?? badDetails(details);
  return refusal ?? edit.set('people', person, said({ ...details, phases }));
}

function noteList(edit: Edit, { people }: Of<'noteList'>): Answer {
  const refusal = firstRefusal(
    people,
    ({ person, imported, fields }) => missing(edit, 'people', person) ?? badDetails(said({ imported, fields })),
  );
  if (refusal) return refusal;
  for (const { person, imported, fields } of people) {
    edit.set('people', person, { imported, ...(fields && { fields }) });
  }
  return null;
}

/** Whoever is in the squad already stays as they are. */
function addToSquad(edit: Edit, { people, squad }: Of<'addToSquad'>): Answer {
  const there = edit.find('squads', squad);
  const newcomers = [...new Set(people)].filter((person) => !seatOf(there, person));
  return (
    missing(edit, 'squads', squad) ??
    anyMissing(edit, 'people', people) ??
    join(
      edit,
      squad,
      newcomers.map((person) => ({ person, productOwner: false })),
    )
  );
}

function changeChapter(edit: Edit, { people, chapter }: Of<'changeChapter'>): Answer {
  const refusal = missing(edit, 'chapters', chapter) ?? anyMissing(edit, 'people', people);
  if (refusal) return refusal;
  for (const person of people) edit.set('people', person, { chapter });
  return null;
}

/** A share of the person's own time, above 0 and at most 1; `null` states none. */
function shareTime(edit: Edit, { person, squad, share }: Of<'shareTime'>): Answer {
  const refusal = badMembership(edit, { person, squad }) ?? badShare(share);
  if (refusal) return refusal;
  const members = edit.find('squads', squad)?.members.map((member) => {
    if (member.person !== person) return member;
    const { share: _, ...rest } = member;
    return share === null ? rest : { ...rest, share };
  });
  return edit.set('squads', squad, { members });
}

/**
 * Two moves at once: each takes the last place in the other's squad, keeps their own share of time and loses the star.
 */
function swapPeople(edit: Edit, { one, other }: Of<'swapPeople'>): Answer {
  const refusal = badMembership(edit, one) ?? badMembership(edit, other);
  if (refusal) return refusal;
  if (one.person === other.person) return impossible('same-person', one.person);
  if (one.squad === other.squad) return null;
  if (seatOf(edit.find('squads', other.squad), one.person)) return impossible('already-in-squad', one.person);
  if (seatOf(edit.find('squads', one.squad), other.person)) return impossible('already-in-squad', other.person);
  return reseat(edit, [one], other.squad) ?? reseat(edit, [other], one.squad);
}
