import type { Row, Table } from '../tables/table.ts';
import { isTyped } from './cellKinds.ts';
import { fieldOfHeader, headerKey } from './headers.ts';

/** Where a header is: from which row of the table, from 0, and how many it takes. */
export interface HeaderRow {
  at: number;
  rows: number;
}

/** A header further down is none. */
const DEEPEST = 40;
/** So many rows are looked at for what stands below a word, and for whether it repeats. */
const BELOW = 20;
const NEAR = 5;
/** These fields say that a row is of people. */
const IDENTITY: ReadonlySet<string> = new Set(['number', 'name', 'first', 'last', 'email']);

/**
 * Finds the header by what it holds: the row with the most words that columns are called by, one of them for a name, a
 * number or an e-mail address, or two of any. Where there is none, a first row of words above columns of numbers, days
 * or addresses. A neighbour that is such a row too belongs to it, as SuccessFactors writes codes above names. `null`:
 * people begin at the first row.
 */
export function headerRow({ rows }: Table): HeaderRow | null {
  let best: { at: number; known: number } | null = null;
  for (const [at, row] of rows.slice(0, DEEPEST).entries()) {
    const known = knownIn(row, rows.slice(Math.max(0, at - NEAR), at), rows.slice(at + 1, at + 1 + NEAR));
    if (known > (best?.known ?? 0)) best = { at, known };
  }
  if (!best) return unknownHeader(rows);
  const { at } = best;
  const isPart = (row: Row | undefined) => row !== undefined && isHeading(row);
  if (isPart(rows[at + 1])) return { at, rows: 2 };
  return isPart(rows[at - 1]) ? { at: at - 1, rows: 2 } : { at, rows: 1 };
}

/** How many different fields a row names; 0 where that is not enough to be a header. */
function knownIn(row: Row, above: readonly Row[], below: readonly Row[]): number {
  const fields = new Map<string, number>();
  const keys = row.cells.map(headerKey);
  // The whole row may stand there again, on the next page of what was printed.
  const isOther = ({ cells }: Row) => keys.some((key, at) => headerKey(cells[at] ?? '') !== key);
  const others = below.filter(isOther);
  const repeats = (at: number, near: readonly Row[]) =>
    near.some(({ cells }) => headerKey(cells[at] ?? '') === keys[at]);
  for (const [at, cell] of row.cells.entries()) {
    const found = fieldOfHeader(cell);
    // A word that stands below itself is what the rows say, such as a kind *Employee*.
    if (found && !repeats(at, others)) fields.set(found.field, at);
  }
  const [only] = fields.values();
  // One word alone says little: the rows above must not have it either.
  if (fields.size === 1 && only !== undefined && repeats(only, above.filter(isOther))) return 0;
  const hasIdentity = [...fields.keys()].some((field) => IDENTITY.has(field));
  return hasIdentity || fields.size > 1 ? fields.size : 0;
}

/** Most of its words are headers, and several. */
function isHeading({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => fieldOfHeader(cell) !== null);
  return known.length > 2 && known.length * 2 > filled.length;
}

/** Words that nobody knows, above columns whose cells are of another kind. */
function unknownHeader(rows: readonly Row[]): HeaderRow | null {
  const at = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const row = rows[at];
  if (!row || row.cells.some(isTyped)) return null;
  const below = rows.slice(at + 1, at + 1 + BELOW);
  const isAbove = row.cells.some((cell, column) => {
    const cells = below.map((each) => each.cells[column] ?? '').filter((each) => each.trim() !== '');
    return cell.trim() !== '' && cells.length > 0 && cells.every(isTyped);
  });
  return isAbove ? { at, rows: 1 } : null;
}
