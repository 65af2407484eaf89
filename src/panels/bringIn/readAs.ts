import { type Answer, chosen, withField } from '../../importing/mapping/chosen.ts';
import type { Field, Mapping, Question } from '../../importing/mapping/mapping.ts';
import { askedColumns, openQuestions } from '../../importing/mapping/openQuestions.ts';
import { reopened } from '../../importing/mapping/reopened.ts';
import type { SourceOutline, TableOutline } from '../../importing/reader/asked.ts';
import { likeliestTable } from '../../importing/reader/likeliestTable.ts';
import { columnsOf } from '../../importing/rows/columnsOf.ts';
import { nameOfRow } from '../../importing/rows/nameOfRow.ts';
import type { Row } from '../../importing/tables/table.ts';
import { type Remembered, recalled } from './remembered.ts';

/** A question that was answered, with the mapping as it was then. */
interface Answered {
  question: Question;
  before: Mapping;
}

/** How a source is being read: which of its tables, how its columns are understood, and what was asked and answered. */
export interface ReadAs {
  table: number;
  mapping: Mapping;
  /** What was asked of it at first, in that order. */
  raised: readonly Question[];
  answered: readonly Answered[];
}

/** The table that a source is most likely about, as its columns seem to be or were said to be the last time. */
export function likeliest({ tables }: SourceOutline, remembered: Remembered): ReadAs {
  return readAsTable(tables, likeliestTable(tables), remembered);
}

/** One of the tables. What was said of its headers the last time is not asked again. */
export function readAsTable(tables: readonly TableOutline[], table: number, remembered: Remembered): ReadAs {
  const outline = tables[table];
  if (!outline) throw new Error(`There is no table ${table}`);
  const mapping = recalled(remembered, outline.mapping);
  const isKnown = mapping !== outline.mapping;
  const answered = isKnown ? outline.questions.map((question) => ({ question, before: outline.mapping })) : [];
  return { table, mapping, raised: outline.questions, answered };
}

/** The questions that are still open, in their order. */
export function openIn({ mapping, raised, answered }: ReadAs): Question[] {
  return openQuestions(
    mapping,
    raised,
    answered.map(({ question }) => question),
  );
}

/** The same once a question was answered: with what a column is, which column is meant, or the hours of a week. */
export function withAnswer<Of extends Question>(readAs: ReadAs, question: Of, answer: Answer<Of>): ReadAs {
  const { mapping, answered } = readAs;
  return {
    ...readAs,
    mapping: chosen(mapping, question, answer),
    answered: [...answered, { question, before: mapping }],
  };
}

/** The same with a question open again. */
export function askedAgain(readAs: ReadAs, question: Question): ReadAs {
  const { mapping, answered } = readAs;
  const before = answered.findLast((each) => each.question === question)?.before ?? mapping;
  return {
    ...readAs,
    mapping: reopened(mapping, question, before),
    answered: answered.filter((each) => each.question !== question),
  };
}

/** The same with a question about several columns asked of each by itself. */
export function askedApart(readAs: ReadAs, { columns }: Question & { kind: 'department' }): ReadAs {
  const apart = (question: Question): readonly Question[] =>
    question.kind === 'department' && question.columns === columns
      ? columns.map((column) => ({ ...question, columns: [column] }))
      : [question];
  return { ...readAs, raised: readAs.raised.flatMap(apart) };
}

const UNITS: readonly Field[] = ['squad', 'chapter', 'tribe'];

/**
 * The same with a column that was made something by hand. Where that answers what departments are, others that name the
 * same ones are kept under their headers.
 */
export function withColumn(readAs: ReadAs, at: number, field: Field): ReadAs {
  const { mapping, raised } = readAs;
  const others = raised.flatMap((question) => {
    const isIts = question.kind === 'department' && question.columns.some((column) => column.at === at);
    return isIts && UNITS.includes(field) ? askedColumns(mapping, question).filter((column) => column.at !== at) : [];
  });
  const kept = others
    .filter((column) => mapping.columns[column.at]?.becomes === 'department')
    .reduce((before, column) => withField(before, column.at, 'extra'), mapping);
  return { ...readAs, mapping: withField(kept, at, field) };
}

/** As many rows below the header, and different texts of a column, as are shown. */
const SHOWN = 3;

/** The first rows below the header in which something stands, each line once: one that was joined may have several. */
export function samplesOf(table: TableOutline, mapping: Mapping): readonly Row[] {
  return below(table, mapping)
    .filter(({ cells }) => cells.some(Boolean))
    .filter(({ line }, at, rows) => rows[at - 1]?.line !== line)
    .slice(0, SHOWN);
}

/** The first different texts below the header of a column. */
export function valuesOf(table: TableOutline, mapping: Mapping, at: number): string[] {
  const texts = below(table, mapping).map(({ cells }) => cells[at] ?? '');
  return [...new Set(texts.filter(Boolean))].slice(0, SHOWN);
}

function below({ first }: TableOutline, { header, headerRows }: Mapping): readonly Row[] {
  return first.slice(header === null ? 0 : header + headerRows);
}

/** What the people of rows will be called; rows without a name left out. */
export function namesOf(rows: readonly Row[], mapping: Mapping): string[] {
  const columns = columnsOf(mapping);
  return rows.flatMap((row) => nameOfRow(row, columns)?.name ?? []);
}

/** As many names as show whether they were read right. */
const NAMES = 4;

/** Some of the names below the header, those whose letters are not plain first: whether they are right shows there. */
export function namesShown(table: TableOutline, mapping: Mapping): string[] {
  const names = namesOf(below(table, mapping), mapping);
  const odd = names.filter((name) => /[^\p{ASCII}]/u.test(name));
  return [...new Set([...odd, ...names])].slice(0, NAMES);
}
