import type { ListName, RecordOf } from '../lists.ts';
import type { Index } from '../lookup/indexOf.ts';
import { differenceOf, type Listed } from '../lookup/listDifference.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { Chapter, Person, PersonId, Squad, Tribe } from '../organisation.ts';
import { sameInOrder } from '../sameInOrder.ts';

/**
 * Those about whom anything may be otherwise in another version of an organisation, whether or not they are in both;
 * `null` where that may be everybody. Who is whose line manager depends on no other records than those that are looked at
 * here.
 */
export function peopleTouched(before: Index, after: Index): ReadonlySet<PersonId> | null {
  const ids = new Set<PersonId>();
  for (const list of ['people', 'squads', 'chapters', 'tribes'] as const) {
    const [was, is] = [before.tables[list], after.tables[list]] as Listed<{ id: string }>[];
    if (!was || !is) return null;
    if (was.records === is.records) continue;
    if (was.places === is.places) {
      for (const [at, old] of was.records.entries()) {
        const now = is.records[at];
        if (now && old !== now) touchBoth(ids, list, [old, before], [now, after]);
      }
      continue;
    }
    const difference = differenceOf(was, is);
    if (!difference) return null;
    for (const record of difference.before) touch(ids, list, record, before);
    for (const record of difference.after) touch(ids, list, record, after);
  }
  return ids;
}

type Version = readonly [record: object, index: Index];

/** Whom two versions of a record touch that stands where it stood. */
function touchBoth(ids: Set<PersonId>, list: ListName, [old, before]: Version, [now, after]: Version): void {
  const [was, is] = [old as Squad, now as Squad];
  if (list === 'squads' && was.tribe === is.tribe) return touchSeats(ids, was, is);
  touch(ids, list, old, before);
  touch(ids, list, now, after);
}

/** Of a squad that is in its tribe still, those whose own seat is another one. */
function touchSeats(ids: Set<PersonId>, was: Squad, is: Squad): void {
  const [one, other] = [was.members, is.members];
  for (const seat of one) if (!sameInOrder(seat, seatIn(other, seat.person))) ids.add(seat.person);
  for (const seat of other) if (!seatIn(one, seat.person)) ids.add(seat.person);
}

function touch(ids: Set<PersonId>, list: ListName, record: object, index: Index): void {
  switch (list) {
    case 'people':
      ids.add((record as Person).id);
      return;
    case 'squads':
      return touchSquad(ids, record as Squad);
    case 'chapters':
      return touchChapter(ids, record as RecordOf<'chapters'>, index);
    case 'tribes':
      return touchTribe(ids, record as Tribe, index);
  }
}

function touchSquad(ids: Set<PersonId>, { members }: Squad): void {
  for (const { person } of members) ids.add(person);
}

function touchChapter(ids: Set<PersonId>, { id, lead }: Chapter, index: Index): void {
  if (lead) ids.add(lead);
  for (const person of index.peopleIn(id)) ids.add(person.id);
}

/** Whoever leads a chapter, owns a product or is in a department has its lead for line manager. */
function touchTribe(ids: Set<PersonId>, { id, lead }: Tribe, index: Index): void {
  if (lead) ids.add(lead);
  for (const squad of index.squadsIn(id)) touchSquad(ids, squad);
  for (const chapter of index.chaptersIn(id)) touchChapter(ids, chapter, index);
}
