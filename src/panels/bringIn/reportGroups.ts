import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Field, Mapping } from '../../importing/mapping/mapping.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';
import type { LeftOut, Told } from '../../importing/rows/list.ts';
import type { SentenceKey, Words } from '../../wording/words.ts';
import { headerOf } from './headerOf.ts';
import { namesIn } from './namesIn.ts';

/** A row of the list that is told about, with the cell that would set it right. */
export interface Line {
  line: number;
  text: string;
  /** The column whose cell can be corrected, and what stands in it. */
  cell?: { column: number; text: string };
  /** Whether it is somebody who is gone, and can be taken in all the same. */
  isGone?: boolean;
}

/** Rows of which the same is told. */
export interface Group {
  about: LeftOut['why'] | Told['about'] | 'other-manager' | 'other-owner';
  /** What becomes of them, where that does not go without saying. */
  why?: string;
  isLeftOut: boolean;
  lines: Line[];
}

/** What nobody may miss goes first: who is refused. What is no person at all goes last. */
const FIRST: readonly Group['about'][] = ['no-name', 'number-taken', 'left'];
const LAST: readonly Group['about'][] = ['total', 'footnote', 'second-header', 'above-header', 'empty'];

const WHY: Partial<Record<Group['about'], SentenceKey>> = {
  'no-name': 'bringIn.report.leftOut',
  'number-taken': 'bringIn.report.leftOut',
  meaningless: 'bringIn.report.notStated',
  'same-name': 'bringIn.report.twoPeople',
  differs: 'bringIn.report.firstHolds',
  'other-manager': 'bringIn.report.managerKept',
  'other-owner': 'bringIn.report.ownersAreMembers',
};

/** Which columns would set a refused row right. */
const RIGHTED: Partial<Record<Group['about'], readonly Field[]>> = {
  'no-name': ['name', 'last', 'first'],
  'number-taken': ['number'],
};

/** What was refused, left out or skipped of a list, and what is worth a look, by what is told. */
export function groupsOf(words: Words, plan: ListPlan, index: Index, mapping: Mapping): Group[] {
  const { list } = plan;
  const groups = new Map<Group['about'], Group>();
  const add = (about: Group['about'], line: Line) => {
    const why = WHY[about];
    const group = groups.get(about) ?? {
      about,
      isLeftOut: FIRST.includes(about) || LAST.includes(about),
      lines: [],
      ...(why && { why: words.t(why) }),
    };
    group.lines.push(line);
    groups.set(about, group);
  };
  const nameOf = namesIn(plan, index);
  const names = new Map(list.people.flatMap(({ name, lines }) => lines.map((line) => [line, name] as const)));
  for (const { line, text, why, with: other } of list.leftOut) {
    const column = mapping.columns.findIndex(({ becomes }) => RIGHTED[why]?.includes(becomes));
    add(why, {
      line,
      text: other === undefined ? text : words.t('bringIn.report.takenBy', { text, line: other }),
      ...(column >= 0 && { cell: { column, text: '' } }),
      isGone: why === 'left',
    });
  }
  for (const { line, about, column, text, lines } of list.told) {
    // Of rows that differ, the column is what it became.
    const at = mapping.columns.findIndex(({ header, becomes }) =>
      about === 'differs' ? becomes === column : column !== '' && header === column,
    );
    const of = about === 'differs' && at >= 0 ? headerOf(words, mapping, at) : column;
    const also = lines.length > 0 ? words.t('bringIn.report.also', { lines: words.list(lines.map(String)) }) : '';
    const said = [names.get(line) ?? '', [of, text].filter(Boolean).join(': ')].filter(Boolean);
    add(about, {
      line,
      // Of two of one name, what is told is the name.
      text: [[...new Set(said)].join(' · '), also].filter(Boolean).join(' '),
      ...(at >= 0 && { cell: { column: at, text } }),
    });
  }
  const lineAt = (at: number) => list.people[at]?.lines[0] ?? 0;
  for (const { at, manager, lead } of plan.otherManagers) {
    const said = { name: list.people[at]?.name ?? '', manager: nameOf(manager), lead: lead ? nameOf(lead) : '' };
    const text = words.t(lead ? 'bringIn.report.otherLead' : 'bringIn.report.noLead', said);
    add('other-manager', { line: lineAt(at), text });
  }
  for (const { at, squad } of plan.otherOwners)
    add('other-owner', { line: lineAt(at), text: `${list.people[at]?.name ?? ''} · ${nameOf(squad)}` });
  return [...groups.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ about }: Group) => (FIRST.includes(about) ? 0 : LAST.includes(about) ? 2 : 1);
