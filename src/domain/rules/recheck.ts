import type { Index } from '../lookup/indexOf.ts';
import { differenceOf, type Listed } from '../lookup/listDifference.ts';
import type { SubjectId } from '../organisation.ts';
import { type Checked, checkedWith, type Found } from './checked.ts';
import type { Finding } from './finding.ts';
import { findingsAt } from './inForce.ts';
import { Touched } from './touched.ts';

/**
 * Checks another version of an organisation that was checked: the subjects that the difference touches are checked
 * again, the others stay as they were found. `null` where too much is different.
 */
export function recheck(before: Checked, index: Index): Checked | null {
  const [old, now] = [before.index.tables, index.tables];
  const tribes = differenceOf(old.tribes, now.tribes);
  const squads = differenceOf(old.squads, now.squads);
  const chapters = differenceOf(old.chapters, now.chapters);
  const people = differenceOf(old.people, now.people);
  if (!tribes || !squads || !chapters || !people) return null;

  const touched = new Touched();
  // From both sides, so that who lost a squad is touched as well as who gained it.
  for (const [side, at] of [
    ['before', before.index],
    ['after', index],
  ] as const) {
    for (const tribe of tribes[side]) touched.byTribe(tribe, at);
    for (const squad of squads[side]) touched.bySquad(squad, at);
    for (const chapter of chapters[side]) touched.byChapter(chapter, at);
    for (const person of people[side]) touched.byPerson(person, at);
  }

  const { rules, found } = before;
  const { ids } = touched;
  return checkedWith(index, rules, {
    tribes: foundAgain(found.tribes, old.tribes, now.tribes, ids, (each) =>
      findingsAt(each, rules.tribe, index, rules),
    ),
    squads: foundAgain(found.squads, old.squads, now.squads, ids, (each) =>
      findingsAt(each, rules.squad, index, rules),
    ),
    chapters: foundAgain(found.chapters, old.chapters, now.chapters, ids, (each) =>
      findingsAt(each, rules.chapter, index, rules),
    ),
    people: foundAgain(found.people, old.people, now.people, ids, (each) =>
      findingsAt(each, rules.person, index, rules),
    ),
  });
}

/** What is found at each subject of a list now: anew at those that are touched, as it was at the others. */
function foundAgain<Subject extends { id: SubjectId }>(
  found: Found,
  was: Listed<Subject>,
  is: Listed<Subject>,
  touched: ReadonlySet<SubjectId>,
  find: (subject: Subject) => readonly Finding[],
): Found {
  const inPlace = was.places === is.places;
  const again = inPlace ? found.slice() : is.records.map(({ id }) => found[was.places.get(id) ?? -1] ?? []);
  for (const id of touched) {
    const place = is.places.get(id);
    const subject = place === undefined ? undefined : is.records[place];
    if (place !== undefined && subject) again[place] = find(subject);
  }
  return again;
}
