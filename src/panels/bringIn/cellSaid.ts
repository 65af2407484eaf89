import { dayInCell } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';

/** A day as workbooks come to have it and as it is kept, with or without the hour of its beginning. */
const DAY = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T00:00:00)?$/;

/** What stands in a cell as the language of the page says it: days, and nothing else, are written otherwise. */
export function cellSaid({ language }: Words, text: string): string {
  const [, day] = DAY.exec(text) ?? [];
  // Not every month has 31 of them.
  return day && new Date(day).toISOString().startsWith(day) ? dayInCell(language, day) : text;
}
