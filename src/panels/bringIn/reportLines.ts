import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Field, Mapping } from '../../importing/mapping/mapping.ts';
import type { ListPlan } from '../../importing/plan/listPlan.ts';
import type { LeftOut, Listed, Told } from '../../importing/rows/list.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import type { Words } from '../../wording/words.ts';
import { cellSaid } from './cellSaid.ts';
import { type Doubt, doubtOf, namesakeSaid, personDoubt, rowDoubt } from './doubts.ts';
import { headerOf } from './headerOf.ts';
import { namesIn } from './namesIn.ts';

/** What is told of a row. */
export type About = LeftOut['why'] | Told['about'] | 'other-manager' | 'other-owner' | 'no-squad';

/** A row of the list that is told about, with the cell that would set it right. */
export interface Line {
  about: About;
  line: number;
  text: string;
  /** Whoever it is, or what stands in the row: what it is called once it is left out. */
  name: string;
  /** The column whose cell can be corrected, and what stands in it. */
  cell?: { column: number; text: string };
  /** What can be said of it besides. */
  doubt?: Doubt | undefined;
}

/** Everything that is told of a list. */
export interface Reported {
  words: Words;
  plan: ListPlan;
  /** Of the document that it would be taken into. */
  index: Index;
  mapping: Mapping;
  corrections: Corrections;
}

/** Which columns would set a refused row right. */
const RIGHTED: Partial<Record<About, readonly Field[]>> = {
  'no-name': ['name', 'lastFirst', 'last', 'first'],
  'number-taken': ['number'],
};

/** What was refused, left out or skipped of a list, and what is worth a look, row by row. */
export function reportLines(reported: Reported): Line[] {
  const { list } = reported.plan;
  const ofLine = new Map(list.people.flatMap((person) => person.lines.map((line) => [line, person] as const)));
  return [
    ...list.leftOut.map((each) => leftOutLine(reported, each)),
    ...list.told.map((each) => toldLine(reported, each, ofLine)),
    ...joinedLines(reported, ofLine),
    ...namesakeLines(reported),
    ...plannedLines(reported),
  ];
}

function leftOutLine({ words, mapping }: Reported, { line, text, why, with: other }: LeftOut): Line {
  const column = mapping.columns.findIndex(({ becomes }) => RIGHTED[why]?.includes(becomes));
  return {
    about: why,
    line,
    name: text,
    text: other === undefined ? text : words.t('bringIn.report.takenBy', { text, line: other }),
    ...(column >= 0 && { cell: { column, text: '' } }),
  };
}

function toldLine(reported: Reported, told: Told, ofLine: ReadonlyMap<number, Listed>): Line {
  const { words, plan, mapping, corrections } = reported;
  const { line, about, column, text, lines } = told;
  const name = ofLine.get(line)?.name ?? '';
  if (about === 'same-name') return sameLine(words, ofLine, line, lines[0] ?? 0, false);
  // Of rows that differ, the column is what it became.
  const at = mapping.columns.findIndex(({ header, becomes }) =>
    about === 'differs' ? becomes === column : column !== '' && header === column,
  );
  const of = about === 'differs' && at >= 0 ? headerOf(words, mapping, at) : column;
  const also = lines.length > 0 ? words.t('bringIn.report.also', { lines: words.list(lines.map(String)) }) : '';
  const said = [name, [of, cellSaid(words, text)].filter(Boolean).join(': ')].filter(Boolean);
  const doubt = doubtOf(words, plan.list, corrections, told);
  return {
    about,
    line,
    name,
    text: [[...new Set(said)].join(' · '), also].filter(Boolean).join(' '),
    ...(at >= 0 && !doubt && { cell: { column: at, text } }),
    doubt,
  };
}

/** Rows that are of one person because that was said here: it can be taken back there. */
function joinedLines({ words, corrections }: Reported, ofLine: ReadonlyMap<number, Listed>): Line[] {
  return Object.entries(corrections.sameAs).flatMap(([key, first]) => {
    const line = Number(key);
    const isOne = ofLine.get(line)?.lines.includes(first);
    return isOne ? [sameLine(words, ofLine, line, first, true)] : [];
  });
}

function sameLine(
  words: Words,
  ofLine: ReadonlyMap<number, Listed>,
  line: number,
  first: number,
  isOne: boolean,
): Line {
  const { name = '', number = '' } = ofLine.get(line) ?? {};
  const none = words.t('bringIn.doubt.noNumber');
  const other = ofLine.get(first)?.number || none;
  const text = isOne
    ? words.t('bringIn.doubt.joined', { name, line: first })
    : words.t('bringIn.doubt.inList', { name, number: number || none, other, line: first });
  return { about: 'same-name', line, name, text, doubt: rowDoubt(words, name, line, first, isOne) };
}

function namesakeLines({ words, plan, index }: Reported): Line[] {
  return plan.namesakes.map((namesake) => {
    const { name = '', lines: [line = 0] = [] } = plan.list.people[namesake.at] ?? {};
    const text = namesakeSaid(words, plan, index, namesake);
    return { about: 'same-name', line, name, text, doubt: personDoubt(words, plan, namesake) };
  });
}

/** Whose manager is not their lead, whose star is one too many, and who comes to no squad. */
function plannedLines({ words, plan, index }: Reported): Line[] {
  const { people } = plan.list;
  const nameOf = namesIn(plan, index);
  const lineOf = (about: About, at: number, text: string): Line => ({
    about,
    line: people[at]?.lines[0] ?? 0,
    name: people[at]?.name ?? '',
    text,
  });
  const loose = plan.fresh.filter((at) => plan.seats[at]?.length === 0 && people[at]?.kind !== 'vacancy');
  return [
    ...plan.otherManagers.map(({ at, manager, lead }) => {
      const said = { name: people[at]?.name ?? '', manager: nameOf(manager), lead: lead ? nameOf(lead) : '' };
      return lineOf('other-manager', at, words.t(lead ? 'bringIn.report.otherLead' : 'bringIn.report.noLead', said));
    }),
    ...plan.otherOwners.map(({ at, squad }) =>
      lineOf('other-owner', at, `${people[at]?.name ?? ''} · ${nameOf(squad)}`),
    ),
    ...loose.map((at) => {
      const { name = '', role = '' } = people[at] ?? {};
      return lineOf('no-squad', at, [name, role].filter(Boolean).join(' · '));
    }),
  ];
}
