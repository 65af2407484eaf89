import { dayInCell } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';

/** A day of the calendar, `YYYY-MM-DD`, which a spreadsheet can sort and reckon with. */
export interface DayCell {
  day: string;
}
/** What stands in a cell: a text stays a text, whatever it looks like; `null` is empty. */
export type WorksheetCell = string | number | DayCell | null;

/** A table for a spreadsheet: its name, which its tab bears, a header, and rows of as many cells. */
export interface Worksheet {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly WorksheetCell[])[];
}

/** All cells as texts, with the header above them, for a file that knows texts alone; numbers as a language writes them. */
export function textsIn(words: Words, { headers, rows }: Worksheet): string[][] {
  return [[...headers], ...rows.map((cells) => cells.map((cell) => cellText(words, cell)))];
}

/** A cell as a reader sees it. */
export function cellText(words: Words, cell: WorksheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return words.number(cell);
  return typeof cell === 'string' ? cell : dayInCell(words.language, cell.day);
}
