import type { ListName, RecordOf } from '../lists.ts';
import type { Index } from '../lookup/indexOf.ts';
import { type Difference, differenceOf, type Listed } from '../lookup/listDifference.ts';
import type { Chapter, Person, PersonId, Squad, Tribe } from '../organisation.ts';

/**
 * Those who are in both and about whom anything may be otherwise, in the order of after: everybody, where very much is.
 * Who is whose line manager depends on no other records than those that are looked at here.
 */
export function peopleTouched(before: Index, after: Index): readonly Person[] {
  const ids = new Set<PersonId>();
  for (const list of ['people', 'squads', 'chapters', 'tribes'] as const) {
    const difference = differenceIn(list, before, after);
    if (!difference) return after.organisation.people;
    for (const record of difference.before) touch(ids, list, record, before);
    for (const record of difference.after) touch(ids, list, record, after);
  }
  const { places } = after.tables.people;
  return [...ids]
    .flatMap((id) => (before.person(id) && after.person(id)) ?? [])
    .sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
}

/** What differs in a list; `null` where that is very much, and records stand elsewhere besides. */
function differenceIn(list: ListName, before: Index, after: Index): Difference<{ id: string }> | null {
  const [was, is] = [before.tables[list], after.tables[list]] as Listed<{ id: string }>[];
  if (!was || !is || was.places !== is.places) return was && is ? differenceOf(was, is) : null;
  const differs = (_: unknown, at: number) => was.records[at] !== is.records[at];
  return { before: was.records.filter(differs), after: is.records.filter(differs) };
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
