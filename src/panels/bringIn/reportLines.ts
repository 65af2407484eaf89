import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Field, Mapping } from '../../importing/mapping/mapping.ts';
import type { ListPlan, ShownListed } from '../../importing/plan/listPlan.ts';
import type { LeftOut, Told } from '../../importing/rows/list.ts';
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

/** A row that is told about. What is said of it is worked out when it is shown: of a list there may be a hundred thousand. */
export interface ReportedRow extends Pick<Line, 'about' | 'line'> {
  said(): Line;
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
export function reportedRows(reported: Reported): ReportedRow[] {
  const { list } = reported.plan;
  const ofLine = new Map(list.people.flatMap((person) => person.lines.map((line) => [line, person] as const)));
  return [
    ...list.leftOut.map((each) => ({ about: each.why, line: each.line, said: () => leftOutLine(reported, each) })),
    ...list.told.map((each) => ({
      about: each.about,
      line: each.line,
      said: () => toldLine(reported, each, ofLine),
    })),
    ...joinedRows(reported, ofLine),
    ...namesakeRows(reported),
    ...plannedRows(reported),
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

function toldLine(reported: Reported, told: Told, ofLine: ReadonlyMap<number, ShownListed>): Line {
  const { words, mapping, corrections } = reported;
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
  const doubt = doubtOf(words, ofLine, corrections, told);
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
function joinedRows({ words, corrections }: Reported, ofLine: ReadonlyMap<number, ShownListed>): ReportedRow[] {
  return Object.entries(corrections.sameAs).flatMap(([key, first]) => {
    const line = Number(key);
    const isOne = ofLine.get(line)?.lines.includes(first);
    return isOne ? [{ about: 'same-name', line, said: () => sameLine(words, ofLine, line, first, true) }] : [];
  });
}

function sameLine(
  words: Words,
  ofLine: ReadonlyMap<number, ShownListed>,
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

function namesakeRows({ words, plan, index }: Reported): ReportedRow[] {
  return plan.namesakes.map((namesake) => {
    const about = 'same-name';
    const { name = '', lines: [line = 0] = [] } = plan.list.people[namesake.at] ?? {};
    const said = () => {
      const text = namesakeSaid(words, plan, index, namesake);
      return { about, line, name, text, doubt: personDoubt(words, plan, namesake) } as const;
    };
    return { about, line, said };
  });
}

/** Whose manager is not their lead, whose star is one too many, and who comes to no squad. */
function plannedRows({ words, plan, index }: Reported): ReportedRow[] {
  const { people } = plan.list;
  const nameOf = namesIn(plan, index);
  const row = (about: About, at: number, textOf: (person: ShownListed) => string): ReportedRow[] => {
    const person = people[at];
    const line = person?.lines[0] ?? 0;
    return person ? [{ about, line, said: () => ({ about, line, name: person.name, text: textOf(person) }) }] : [];
  };
  return [
    ...plan.otherManagers.flatMap(({ at, manager, lead }) =>
      row('other-manager', at, ({ name }) => {
        const said = { name, manager: nameOf(manager), lead: lead ? nameOf(lead) : '' };
        return words.t(lead ? 'bringIn.report.otherLead' : 'bringIn.report.noLead', said);
      }),
    ),
    ...plan.otherOwners.flatMap(({ at, squad }) => row('other-owner', at, ({ name }) => `${name} · ${nameOf(squad)}`)),
    ...plan.loose.flatMap((at) => row('no-squad', at, ({ name, role }) => [name, role].filter(Boolean).join(' · '))),
  ];
}
