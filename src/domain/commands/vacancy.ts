import type { DescribedReference, ListName, RecordOf } from '../lists.ts';
import type { ChapterId, Person, PersonId } from '../organisation.ts';
import { holdersOf, referenceOf } from '../roles.ts';
import type { PersonCommand, Seat } from './command.ts';
import type { Edit } from './edit.ts';
import { newPerson } from './newPerson.ts';
import { handOver } from './places.ts';
import { type Answer, badName, impossible, missing, taken } from './refusal.ts';
import { type LedSeat, seatId } from './seatId.ts';
import { badMembership } from './seating.ts';

type Replace = PersonCommand & { type: 'replaceByVacancy' };
type Fill = PersonCommand & { type: 'fillVacancy' };

/** A new vacancy takes the very seat, with its star and share; who sat there keeps everything else. */
export function replaceByVacancy(edit: Edit, { seat, vacancy, name }: Replace): Answer {
  const refusal = taken(edit, 'people', vacancy) ?? badName(name) ?? badSeat(edit, seat);
  if (refusal) return refusal;
  const { person, chapter } = holderOf(edit, seat);
  edit.insert('people', [newPerson({ id: vacancy, name, kind: 'vacancy', role: person?.role, chapter })]);
  if (seat.kind !== 'member') {
    const { list, key, id } = statedIn(edit, seat);
    return edit.set(list, id as never, { [key]: vacancy });
  }
  const members = edit
    .find('squads', seat.squad)
    ?.members.map((member) => (member.person === seat.person ? { ...member, person: vacancy } : member));
  return edit.set('squads', seat.squad, { members });
}

/**
 * Somebody takes every seat and role of a vacancy, which is then removed; or the vacancy itself becomes a new hire of
 * that name.
 */
export function fillVacancy(edit: Edit, { vacancy, by }: Fill): Answer {
  const place = edit.find('people', vacancy);
  if (!place) return impossible('no-such-person', vacancy);
  if (place.kind !== 'vacancy') return impossible('not-a-vacancy', vacancy);
  if ('name' in by) return badName(by.name) ?? edit.set('people', vacancy, { name: by.name, kind: 'employee' });
  const person = edit.find('people', by.person);
  if (!person) return impossible('no-such-person', by.person);
  if (person.id === vacancy) return impossible('same-person', vacancy);
  edit.set('people', person.id, { chapter: person.chapter ?? place.chapter });
  handOver(edit, new Set([vacancy]), person.id);
  return edit.remove('people', new Set([vacancy]));
}

/** Where it is stated who has a seat, and who that is. */
function statedIn(
  edit: Edit,
  seat: LedSeat,
): DescribedReference & { id: string; record: RecordOf<ListName> | undefined } {
  const reference = referenceOf(seat.kind);
  const id = seatId(seat);
  return { ...reference, id, record: edit.find<ListName>(reference.list, id) };
}

function badSeat(edit: Edit, seat: Seat): Answer {
  if (seat.kind === 'member') return badMembership(edit, seat);
  const { list, id } = statedIn(edit, seat);
  return missing(edit, list, id) ?? (leadIn(edit, seat) ? null : impossible('seat-is-empty', id));
}

function leadIn(edit: Edit, seat: LedSeat): PersonId | null {
  const { record } = statedIn(edit, seat);
  return (record && holdersOf(seat.kind, record)[0]) ?? null;
}

/** Who sits there, and the chapter that the seat belongs to: a chapter's lead is of that chapter. */
function holderOf(edit: Edit, seat: Seat): { person: Person | undefined; chapter: ChapterId | null } {
  const id = seat.kind === 'member' ? seat.person : leadIn(edit, seat);
  const person = edit.find('people', id);
  return { person, chapter: seat.kind === 'chapterLead' ? seat.chapter : (person?.chapter ?? null) };
}
