import { headerKey } from '../mapping/headers.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Row, Table } from '../tables/table.ts';
import type { Columns } from './columnsOf.ts';
import type { LeftOut } from './list.ts';
import { pastedRows } from './pastedRow.ts';
import { isFootnote, isTotal } from './words.ts';

/** The rows that may be people, and those that cannot be. */
export interface Sifted {
  rows: Row[];
  leftOut: LeftOut[];
}

/** Longer, a text that stands alone in its row is a remark and no name. */
const LONGEST_NAME = 100;

/** Takes out what stands above the header, repeats it, adds up or remarks. Empty rows are nothing. */
export function sift(table: Table, mapping: Mapping, columns: Columns): Sifted {
  const sifted: Sifted = { rows: [], leftOut: [] };
  const begin = mapping.header ?? 0;
  const heading = mapping.header === null ? [] : (table.rows[begin]?.cells ?? []).map(headerKey);
  const leaveOut = (row: Row, why: LeftOut['why']) =>
    sifted.leftOut.push({
      line: row.line,
      text: why === 'above-header' ? said(row).join(' | ') : columns.text(row),
      why,
    });
  for (const [at, row] of table.rows.entries()) {
    const filled = said(row);
    if (filled.length === 0 || (mapping.header !== null && at === begin)) continue;
    if (at < begin) leaveOut(row, 'above-header');
    else if (mapping.header !== null && at < begin + mapping.headerRows) leaveOut(row, 'second-header');
    else if (isHeading(row, heading)) leaveOut(row, 'second-header');
    else if (isSum(filled)) leaveOut(row, 'total');
    else if (mapping.header === null) sifted.rows.push(...pastedRows(row));
    else if (mapping.columns.length > 1 && isRemark(filled)) leaveOut(row, 'footnote');
    else sifted.rows.push(row);
  }
  return sifted;
}

function said({ cells }: Row): string[] {
  return cells.map((cell) => cell.trim()).filter(Boolean);
}

/** It repeats the header, as every page of a printed list does. */
function isHeading({ cells }: Row, heading: readonly string[]): boolean {
  return heading.length > 0 && heading.every((key, at) => headerKey(cells[at] ?? '') === key);
}

/** It begins with a word for a sum, and only numbers and amounts follow. */
function isSum([first = '', ...others]: readonly string[]): boolean {
  return isTotal(first) && others.every((cell) => /\d/.test(cell) && !/\p{L}{4}/u.test(cell));
}

function isRemark([first = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && (isFootnote(first) || first.length > LONGEST_NAME);
}
