import { readFte, unitOf } from '../rows/fte.ts';
import { isTotal, saysNothing } from '../rows/words.ts';
import type { Row, Table } from '../tables/table.ts';
import { widest } from '../tables/widest.ts';
import { guessColumns } from './guessColumns.ts';
import { type HeaderRow, headerRow } from './headerRow.ts';
import { headerKey } from './headers.ts';
import { listsPosts } from './listsPosts.ts';
import { type AskedColumn, type Column, FIELDS, type Mapping, type Question } from './mapping.ts';
import { sameUnits } from './sameUnits.ts';

/** A mapping as far as a table shows it, and what only the user can say. */
export interface GuessedMapping {
  mapping: Mapping;
  questions: Question[];
}

/** Fields of which a list has one column: two of one header are asked about. Of departments it is asked anyway. */
const SINGLE = new Set(
  FIELDS.filter((field) => !['extra', 'never', 'manager', 'kind', 'state', 'department'].includes(field)),
);
/** As many different texts as show what a column holds. */
const SOME = 3;

/**
 * Says how a table is a list of people: where its header is, and what each column becomes, by its header, else by its
 * cells. Asked, never guessed: what departments are, which of two columns of one header is meant (the first, until
 * then), and how many hours a full week has where hours are stated.
 */
export function guessMapping(table: Table, found: HeaderRow | null = headerRow(table)): GuessedMapping {
  const below = table.rows.slice(found ? found.at + found.rows : 0);
  const body = below.filter(({ cells }) => !isTotal(cells.find((cell) => cell.trim() !== '') ?? ''));
  const headers = found ? headersOf(table.rows.slice(found.at, found.at + found.rows)) : null;
  const columns = guessColumns(headers, body);
  const mapping: Mapping = {
    header: found?.at ?? null,
    headerRows: found?.rows ?? 0,
    columns,
    fullWeek: null,
  };
  return { mapping, questions: [...twice(columns), ...departments(columns, body), ...fullWeek(columns, body)] };
}

/** The headers of each column, the best first: the upper row, and the lower where there are two. */
function headersOf(rows: readonly Row[]): string[][] {
  const count = widest(rows);
  return Array.from({ length: count }, (_, at) => rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean));
}

function twice(columns: readonly Column[]): Question[] {
  return [...columns.entries()].flatMap(([at, { header, becomes }]): Question[] => {
    if (header === '' || !SINGLE.has(becomes)) return [];
    const same = [...columns.keys()].filter((other) => headerKey(columns[other]?.header ?? '') === headerKey(header));
    return same.length > 1 && same[0] === at ? [{ kind: 'twice', field: becomes, columns: same }] : [];
  });
}

function departments(columns: readonly Column[], body: readonly Row[]): Question[] {
  const asked = [...columns.keys()].filter((at) => columns[at]?.becomes === 'department');
  const cellsOf = (at: number) =>
    body.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => !saysNothing(cell));
  const shown = (at: number): AskedColumn => {
    const values = [...new Set(cellsOf(at))];
    return { at, values: values.slice(0, SOME), count: values.length };
  };
  return sameUnits(asked, columns, body).map((same) => ({ kind: 'department', columns: same.map(shown) }));
}

function fullWeek(columns: readonly Column[], body: readonly Row[]): Question[] {
  const at = columns.findIndex(({ becomes }) => becomes === 'fte');
  // Of posts it is how many there are.
  if (at < 0 || listsPosts(columns)) return [];
  const cells = body.map((row) => row.cells[at] ?? '');
  const unit = unitOf(headerKey(columns[at]?.header ?? ''), cells);
  const ofHours = [...body.entries()].filter(([row]) => readFte(cells[row] ?? '', unit).hours !== null);
  const values = [...new Set(ofHours.map(([row]) => (cells[row] ?? '').trim()))].slice(0, SOME);
  return ofHours.length > 0 ? [{ kind: 'full-week', lines: ofHours.map(([, { line }]) => line), values }] : [];
}
