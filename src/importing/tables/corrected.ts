import type { Table } from './table.ts';

/** What the user set right in a table before it is read. */
export interface Corrections {
  /** Cells by the line and, within it, the place of the column: what stands there instead. */
  cells: Readonly<Record<number, Readonly<Record<number, string>>>>;
  /** The lines that are taken out, and those of people who are gone and are taken in all the same. */
  out: readonly number[];
  takenIn: readonly number[];
}

export const NO_CORRECTIONS: Corrections = { cells: {}, out: [], takenIn: [] };

/** The same corrections with another text in one cell. */
export function withCell(corrections: Corrections, line: number, column: number, text: string): Corrections {
  const { cells } = corrections;
  return { ...corrections, cells: { ...cells, [line]: { ...cells[line], [column]: text } } };
}

/** The same corrections with a line taken out, or no longer. */
export function withLine(corrections: Corrections, line: number, isOut: boolean): Corrections {
  const others = corrections.out.filter((each) => each !== line);
  return { ...corrections, out: isOut ? [...others, line] : others };
}

/** The same corrections with somebody taken in who is gone. */
export function withTakenIn(corrections: Corrections, line: number): Corrections {
  return { ...corrections, takenIn: [...corrections.takenIn, line] };
}

/** A table as it was corrected; the lines of all others stay as they are. */
export function corrected(table: Table, { cells, out }: Corrections): Table {
  if (out.length === 0 && Object.keys(cells).length === 0) return table;
  const gone = new Set(out);
  const rows = table.rows.flatMap((row) => {
    if (gone.has(row.line)) return [];
    const changed = cells[row.line];
    if (!changed) return [row];
    const width = Math.max(row.cells.length, ...Object.keys(changed).map((column) => Number(column) + 1));
    return [{ ...row, cells: Array.from({ length: width }, (_, at) => changed[at] ?? row.cells[at] ?? '') }];
  });
  return { ...table, rows };
}
