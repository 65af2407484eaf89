import type { SentenceKey } from '../../wording/words.ts';
import { type About, type Reported, type ReportedRow, reportedRows } from './reportLines.ts';

/** Rows of which the same is told. */
export interface Group {
  about: About;
  /** What becomes of them, where that does not go without saying. */
  why?: string;
  isLeftOut: boolean;
  rows: ReportedRow[];
}

/** What nobody may miss goes first: who is refused. What is no person at all goes last. */
const FIRST: readonly About[] = ['no-name', 'number-taken', 'left'];
const LAST: readonly About[] = ['total', 'footnote', 'second-header', 'above-header', 'empty'];

const WHY: Partial<Record<About, SentenceKey>> = {
  'no-name': 'bringIn.report.leftOut',
  'number-taken': 'bringIn.report.leftOut',
  meaningless: 'bringIn.report.notStated',
  'same-name': 'bringIn.report.twoPeople',
  'manager-ambiguous': 'bringIn.report.noManager',
  'manager-differs': 'bringIn.report.noManager',
  'owner-of-which': 'bringIn.report.noOwner',
  differs: 'bringIn.report.firstHolds',
  'other-manager': 'bringIn.report.managerKept',
  'other-owner': 'bringIn.report.ownersAreMembers',
  'no-squad': 'bringIn.report.comeAnyway',
};

/** What was refused, left out or skipped of a list, and what is worth a look, by what is told. */
export function groupsOf(reported: Reported): Group[] {
  const groups = new Map<About, Group>();
  for (const row of reportedRows(reported)) {
    const { about } = row;
    const why = WHY[about];
    const group = groups.get(about) ?? {
      about,
      isLeftOut: FIRST.includes(about) || LAST.includes(about),
      rows: [],
      ...(why && { why: reported.words.t(why) }),
    };
    group.rows.push(row);
    groups.set(about, group);
  }
  for (const { rows } of groups.values()) rows.sort((one, other) => one.line - other.line);
  return [...groups.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ about }: Group) => (FIRST.includes(about) ? 0 : LAST.includes(about) ? 2 : 1);
