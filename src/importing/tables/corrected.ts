import type { PersonId } from '../../domain/organisation.ts';
import type { Table } from './table.ts';

/** A row that was taken out. */
export interface TakenOut {
  line: number;
  /** Whoever it is, or what stands in it, for whoever looks for it. */
  text: string;
}

/** What the user set right in a list, by the lines of its rows, before it is read. */
export interface Corrections {
  /** By the line and, within it, the place of the column: what stands there instead. */
  cells: Readonly<Record<number, Readonly<Record<number, string>>>>;
  /** Those that are taken out, and those of people who are gone and are taken in all the same. */
  out: readonly TakenOut[];
  takenIn: readonly number[];
  /** The line of the same person, though it has another number. */
  sameAs: Readonly<Record<number, number>>;
  /** Who of the document it is, whatever else tells who is who; `null` is nobody. */
  who: Readonly<Record<number, PersonId | null>>;
  /** The line of their manager, where several may be meant. */
  managers: Readonly<Record<number, number>>;
  /** The squad of theirs that they are product owner of, where that may be several. */
  owners: Readonly<Record<number, string>>;
}

export const NO_CORRECTIONS: Corrections = {
  cells: {},
  out: [],
  takenIn: [],
  sameAs: {},
  who: {},
  managers: {},
  owners: {},
};

/** The same corrections with another text in one cell; `null`: with what the list says there. */
export function withCell(corrections: Corrections, line: number, column: number, text: string | null): Corrections {
  return { ...corrections, cells: withAnswer(corrections.cells, line, cellsWith(corrections, line, column, text)) };
}

function cellsWith({ cells }: Corrections, line: number, column: number, text: string | null) {
  const row = withAnswer(cells[line] ?? {}, column, text ?? undefined);
  return Object.keys(row).length > 0 ? row : undefined;
}

/** The same corrections with a row taken out. */
export function withoutRow(corrections: Corrections, row: TakenOut): Corrections {
  return { ...corrections, out: [...withRow(corrections, row.line).out, row] };
}

/** The same corrections with a row no longer taken out. */
export function withRow(corrections: Corrections, line: number): Corrections {
  return { ...corrections, out: corrections.out.filter((each) => each.line !== line) };
}

/** The same corrections with somebody taken in who is gone, or no longer. */
export function withTakenIn(corrections: Corrections, line: number, isIn = true): Corrections {
  const others = corrections.takenIn.filter((each) => each !== line);
  return { ...corrections, takenIn: isIn ? [...others, line] : others };
}

/** The answers by line with another one; `undefined` is none. */
export function withAnswer<Answer>(
  answers: Readonly<Record<number, Answer>>,
  line: number,
  answer: Answer | undefined,
): Readonly<Record<number, Answer>> {
  const { [line]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [line]: answer };
}

/** A table as it was corrected; the lines of all others stay as they are. */
export function corrected(table: Table, { cells, out }: Pick<Corrections, 'cells' | 'out'>): Table {
  if (out.length === 0 && Object.keys(cells).length === 0) return table;
  const gone = new Set(out.map(({ line }) => line));
  const rows = table.rows.flatMap((row) => {
    if (gone.has(row.line)) return [];
    const changed = cells[row.line];
    if (!changed) return [row];
    const width = Math.max(row.cells.length, ...Object.keys(changed).map((column) => Number(column) + 1));
    return [{ ...row, cells: Array.from({ length: width }, (_, at) => changed[at] ?? row.cells[at] ?? '') }];
  });
  return { ...table, rows };
}
