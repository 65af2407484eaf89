import type { Row } from '../tables/table.ts';
import type { Columns } from './columnsOf.ts';
import { type DayOrder, dayColumn, dayOrder, looksLikeDay, readDay } from './days.ts';
import type { Told } from './list.ts';

/** The days of a row that matter for whether somebody is there; `null` where it states none. */
export interface RowDays {
  start: string | null;
  end: string | null;
}

/** Learns how the columns of days write them, and tells of each cell that cannot be one among the others. */
export function dayOrders(rows: readonly Row[], columns: Columns, tell: (told: Told) => void): (row: Row) => RowDays {
  const orders = new Map<number, DayOrder>();
  for (const at of columns.of('extra')) {
    const cells = rows.map(({ cells: all }) => (all[at] ?? '').trim());
    const filled = cells.filter(Boolean);
    const days = filled.filter(looksLikeDay);
    if (days.length === 0 || days.length * 2 < filled.length) continue;
    const order = dayOrder(days);
    orders.set(at, order);
    for (const [place, cell] of cells.entries()) {
      if (order === 'unknown' || !looksLikeDay(cell) || readDay(cell, order)) continue;
      tell({ line: rows[place]?.line ?? 0, about: 'meaningless', column: columns.header(at), text: cell, lines: [] });
    }
  }
  const column = (which: 'start' | 'end') => [...orders].find(([at]) => dayColumn(columns.header(at)) === which);
  const starts = column('start');
  const ends = column('end');
  const read = (row: Row, found: [number, DayOrder] | undefined) =>
    found ? readDay((row.cells[found[0]] ?? '').trim(), found[1]) : null;
  return (row) => ({ start: read(row, starts), end: read(row, ends) });
}
