import type { Index } from '../lookup/indexOf.ts';
import { type Difference, differenceOf, type Listed } from '../lookup/listDifference.ts';
import type { SubjectId } from '../organisation.ts';
import { type Checked, checkedWith, type Found, findingsIn, SUBJECT_LIST_NAMES, type SubjectList } from './checked.ts';
import type { Finding } from './finding.ts';
import { Touched } from './touched.ts';

/**
 * Checks another version of an organisation that was checked: the subjects that the difference touches are checked
 * again, the others stay as they were found. `null` where too much is different.
 */
export function recheck(before: Checked, index: Index): Checked | null {
  const [old, now] = [before.index.tables, index.tables];
  const touched = new Touched();
  const differences: [SubjectList, Difference<{ id: string }>][] = [];
  for (const list of SUBJECT_LIST_NAMES) {
    const difference: Difference<{ id: string }> | null = differenceOf<{ id: string }>(old[list], now[list]);
    if (!difference) return null;
    differences.push([list, difference]);
  }
  for (const [list, difference] of differences) {
    // From both sides, so that who lost a squad is touched as well as who gained it.
    for (const record of difference.before) touched.by(list, record as never, before.index);
    for (const record of difference.after) touched.by(list, record as never, index);
  }
  const { rules, found } = before;
  const again = SUBJECT_LIST_NAMES.map((list) => [
    list,
    foundAgain<{ id: string }>(found[list], old[list], now[list], touched.ids, (each) =>
      findingsIn(list as SubjectList, each as never, index, rules),
    ),
  ]);
  return checkedWith(index, rules, Object.fromEntries(again));
}

/** What is found at each subject of a list now: anew at those that are touched, as it was at the others. */
function foundAgain<Subject extends { id: string }>(
  found: Found,
  was: Listed<Subject>,
  is: Listed<Subject>,
  touched: ReadonlySet<SubjectId>,
  find: (subject: Subject) => readonly Finding[],
): Found {
  const inPlace = was.places === is.places;
  let again = inPlace ? null : is.records.map(({ id }) => found[was.places.get(id) ?? -1] ?? []);
  for (const id of touched) {
    const place = is.places.get(id);
    const subject = place === undefined ? undefined : is.records[place];
    if (place === undefined || !subject) continue;
    again ??= found.slice();
    again[place] = find(subject);
  }
  return again ?? found;
}
