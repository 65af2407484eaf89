import { LIMITS } from './limits.ts';

/** How far the cells of a sheet go that have something in them. Columns and rows are counted from 1; 0 where there are none. */
export interface SheetExtent {
  rows: number;
  columns: number;
  /** How many cells have something in them. */
  cells: number;
  /** The letters of columns that lie further than a list has columns: stray cells, of which each would widen its row. */
  far: readonly string[];
  /** Whether all cells say where they stand; else the others are not counted. */
  placed: boolean;
  /** The highest place in the list of texts that a cell refers to; -1 where none does. */
  text: number;
}

/** A cell with something in it, after which its value may follow. Elements may have a prefix. */
const CELL = /<(?:\w+:)?c(\s[^<>]*[^/<>])?>(?:\s*<(?:\w+:)?v>\s*(\d+)\s*<)?/g;
/** A sheet describes each of its columns once. */
const MOST_DESCRIBED = 2 * LIMITS.sheetColumns;
const PLACE = /\sr\s*=\s*["']([A-Za-z]+)(\d+)["']/;
const IS_TEXT = /\st\s*=\s*["']s["']/;

/**
 * How far the cells of a sheet go, from its XML, before a reader makes room for them: one stray cell in the last column
 * or row would cost it that of a whole sheet. `null` where a cell lies outside of any sheet, or in more columns far away
 * than a source may have, or where columns are described over and over.
 */
export function sheetExtent(xml: string): SheetExtent | null {
  if (columnsDescribed(xml) > MOST_DESCRIBED) return null;
  const far = new Set<string>();
  const extent = { rows: 0, columns: 0, cells: 0, placed: true, text: -1 };
  for (const [, attributes = '', value] of xml.matchAll(CELL)) {
    if (value !== undefined && IS_TEXT.test(attributes)) extent.text = Math.max(extent.text, Number(value));
    extent.cells += 1;
    const [, letters = '', digits] = PLACE.exec(attributes) ?? [];
    extent.placed &&= digits !== undefined;
    if (digits === undefined) continue;
    const row = Number(digits);
    const column = columnNumber(letters.toUpperCase());
    if (row < 1 || row > LIMITS.sheetRows || column > LIMITS.sheetColumns) return null;
    if (column > LIMITS.columns) far.add(letters.toUpperCase());
    else {
      extent.columns = Math.max(extent.columns, column);
      extent.rows = Math.max(extent.rows, row);
    }
  }
  return far.size > LIMITS.columns ? null : { ...extent, far: [...far] };
}

/** How many columns are given a width or hidden, where they are given it several times each time; a reader goes over all. */
function columnsDescribed(xml: string): number {
  let count = 0;
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?col\s([^<>]*)>/g)) {
    const [min = 1, max = 1] = ['min', 'max'].map((name) =>
      Number(new RegExp(`\\b${name}=["'](\\d+)`).exec(attributes)?.[1]),
    );
    count += Math.max(1, Math.min(max, LIMITS.sheetColumns) - min + 1);
  }
  return count;
}

/** Which column letters name, from 1. Those of four letters lie outside of any sheet, however many follow. */
function columnNumber(letters: string): number {
  if (letters.length > 3) return Number.POSITIVE_INFINITY;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The letters of a column, from 1. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
