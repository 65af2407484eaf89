import { type Answer, chosen } from '../../importing/mapping/chosen.ts';
import type { Field, Mapping, Question } from '../../importing/mapping/mapping.ts';
import type { SourceOutline, TableOutline } from '../../importing/reader/asked.ts';
import { likeliestTable } from '../../importing/reader/likeliestTable.ts';
import { joinedName } from '../../importing/rows/names.ts';
import type { Row } from '../../importing/tables/table.ts';
import { type Remembered, recalled } from './remembered.ts';

/** How a source is being read: which of its tables, how its columns are understood, and which questions were answered. */
export interface ReadAs {
  table: number;
  mapping: Mapping;
  answered: readonly Question[];
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
  return { table, mapping, answered: mapping === outline.mapping ? [] : outline.questions };
}

/** The same once a question was answered: with what a column is, which column is meant, or the hours of a week. */
export function withAnswer<Of extends Question>(readAs: ReadAs, question: Of, answer: Answer<Of>): ReadAs {
  const { mapping, answered } = readAs;
  return { ...readAs, mapping: chosen(mapping, question, answer), answered: [...answered, question] };
}

/** As many rows below the header as are shown beside each column. */
const SHOWN = 3;

/** The first rows below the header in which something stands, each line once: one that was joined may have several. */
export function samplesOf({ first }: TableOutline, { header, headerRows }: Mapping): readonly Row[] {
  const begin = header === null ? 0 : header + headerRows;
  return first
    .slice(begin)
    .filter(({ cells }) => cells.some(Boolean))
    .filter(({ line }, at, rows) => rows[at - 1]?.line !== line)
    .slice(0, SHOWN);
}

/** The names that rows come to whose columns hold them in parts; none where they stand as a whole. */
export function joinedIn(rows: readonly Row[], { columns }: Mapping): string[] {
  const isWhole = columns.some(({ becomes }) => becomes === 'name');
  const part = ({ cells }: Row, field: Field) => cells[columns.findIndex(({ becomes }) => becomes === field)] ?? '';
  const names = rows.map((row) => joinedName(part(row, 'first'), part(row, 'prefix'), part(row, 'last')));
  return isWhole ? [] : names.filter(Boolean);
}
