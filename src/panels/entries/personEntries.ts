import type { Seat } from '../../domain/commands/command.ts';
import { LISTS } from '../../domain/lists.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { Person, PersonId, Squad, Tribe } from '../../domain/organisation.ts';
import { listOfRole, VACANT_ROLES } from '../../domain/roles.ts';
import type { BoardThing, Membership } from '../../domain/thing.ts';
import { newId } from '../../store/newId.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { percentIn } from '../../wording/saying/numbers.ts';
import { askFor } from './doing.ts';
import { type Entry, LINE, type Scope, tidy, when, works } from './entry.ts';
import { leadingEntries } from './leadingEntries.ts';

/** The parts of somebody's time that are offered by name; the dialog takes any other. */
export const SHARES: readonly number[] = [0.2, 0.4, 0.5, 0.6, 0.8, 1];

/** The same, and the one that is stated now at its place among them. */
export function sharesWith(stated: number | undefined): readonly number[] {
  if (stated === undefined || SHARES.includes(stated)) return SHARES;
  return [...SHARES, stated].toSorted((one, other) => one - other);
}

/** What can be done with a person, held from a squad or from none. */
export function personEntries(member: Membership, scope: Scope): Entry[] {
  const { words, index } = scope;
  const person = index.person(member.person);
  if (!person) return [];
  const squad = member.squad ? index.squad(member.squad) : undefined;
  const thing: BoardThing = { kind: 'membership', ...member };
  const { squads, chapters, people } = index.organisation;
  const tribe = tribeOf(scope, person, squad);
  const form = formAround(index, tribe?.id);
  return tidy([
    ...when(squads.length > (squad ? 1 : 0), {
      kind: 'do',
      text: words.t('panels.menu.moveTo'),
      keys: 'M',
      act: askFor({ kind: 'moveTo', members: [member] }),
    }),
    ...when(squads.length > index.squadsOf(person.id).length && index.squadsOf(person.id).length > 0, {
      kind: 'do',
      text: words.t('panels.menu.alsoIn'),
      keys: 'Shift+M',
      act: askFor({ kind: 'alsoIn', people: [person.id] }),
    }),
    ...(squad ? seatEntries(member, squad, scope) : []),
    ...when(chapters.length > 0, {
      kind: 'do',
      text: words.t('panels.menu.chapter', { form }),
      keys: 'C',
      act: askFor({ kind: 'chapter', people: [person.id] }),
    }),
    LINE,
    ...leadingEntries(person, tribe, scope),
    LINE,
    ...when(people.length > 1 && squads.length > 0, {
      kind: 'do',
      text: words.t('panels.menu.swap'),
      act: askFor({ kind: 'swap', member }),
    }),
    ...vacancyEntries(person, squad, scope),
    LINE,
    { kind: 'do', text: words.t('panels.menu.rename'), keys: 'F2', act: () => useView.getState().rename(thing) },
    ...when(index.organisation.tribes.length > 0, {
      kind: 'do',
      text: words.t('panels.menu.newSquad', { form }),
      act: askFor({ kind: 'newSquad', members: [member] }),
    }),
    LINE,
    {
      kind: 'do',
      text: words.t('panels.menu.remove'),
      act: () => perform({ type: 'removePeople', people: [person.id] }),
    },
  ]);
}

/** What concerns the seat in one squad. */
function seatEntries(member: Membership, squad: Squad, { words, index }: Scope): Entry[] {
  const { person } = member;
  const seat = squad.members.find((each) => each.person === person);
  const share = (part: number | null) => () => perform({ type: 'shareTime', person, squad: squad.id, share: part });
  const owns = seat?.productOwner ?? false;
  const form = index.formOf(squad.tribe);
  return [
    {
      kind: 'more',
      text: words.t('panels.menu.share'),
      keys: 'S',
      entries: [
        ...sharesWith(seat?.share).map((part): Entry => {
          return { kind: 'toggle', text: percentIn(words, part), on: seat?.share === part, act: share(part) };
        }),
        { kind: 'toggle', text: words.t('panels.share.even'), on: seat?.share === undefined, act: share(null) },
        { kind: 'do', text: words.t('panels.share.other'), act: askFor({ kind: 'share', member }) },
      ],
    },
    ...when(form === 'tribe', {
      kind: 'toggle',
      text: words.t('panels.menu.productOwner'),
      keys: 'P',
      on: owns,
      act: () => perform({ type: 'nameProductOwner', squad: squad.id, person: owns ? null : person }),
    }),
    {
      kind: 'do',
      text: words.t('panels.menu.outOfSquad', { form }),
      keys: 'Delete',
      act: () => perform({ type: 'movePeople', members: [member], to: null }),
    },
  ];
}

/** Leaving a seat to somebody not hired yet, or hiring them. */
function vacancyEntries(person: Person, squad: Squad | undefined, scope: Scope): Entry[] {
  const { words } = scope;
  if (person.kind === 'vacancy') {
    const act = askFor({ kind: 'fillVacancy', person: person.id });
    return [{ kind: 'do', text: words.t('panels.menu.fillVacancy'), act }];
  }
  const seats: { seat: Seat; text: string }[] = [
    ...(squad ? [{ seat: { kind: 'member', squad: squad.id, person: person.id } as const, text: squad.name }] : []),
    ...seatsHeld(person.id, scope),
  ];
  const name = words.t('panels.vacancy');
  const entries = seats
    .map(({ seat, text }) => ({
      text,
      request: { type: 'replaceByVacancy', seat, vacancy: newId('person'), name } as const,
    }))
    .filter(({ request }) => works(request))
    .map(({ text, request }): Entry => ({ kind: 'do', text, act: () => perform(request) }));
  const text = words.t('panels.menu.vacancy');
  const [only] = entries;
  return entries.length === 1 && only?.kind === 'do' ? [{ ...only, text }] : [{ kind: 'more', text, entries }];
}

/** The seats that somebody holds through a role and that could be left to a vacancy. */
function seatsHeld(person: PersonId, { words, index }: Scope): { seat: Seat; text: string }[] {
  return VACANT_ROLES.flatMap((role) => {
    const { kind } = LISTS[listOfRole(role)];
    return index.inRole(role, person).map(({ id, name }) => ({
      seat: { kind: role, [kind]: id } as Seat,
      text: words.t(`panels.menu.${role}Of`, { [kind]: name, form: formAround(index, id) }),
    }));
  });
}

/**
 * The tribe somebody is seen in: that of the squad the card stands in, else of their own chapter, else the one they
 * lead.
 */
function tribeOf({ index }: Scope, person: Person, squad: Squad | undefined): Tribe | undefined {
  const chapter = person.chapter ? index.chapter(person.chapter) : undefined;
  const id = squad?.tribe ?? chapter?.tribe;
  return id ? index.tribe(id) : index.tribesLedBy(person.id)[0];
}
