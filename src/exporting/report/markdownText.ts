import { marked } from '../../wording/saying/marked.ts';

/**
 * A text that Markdown shows as it is, also within a table: no name becomes a link, a picture, an element or another cell,
 * and none calls somebody by `@` on a page where that sends a message.
 */
export function plainInMarkdown(text: string): string {
  return marked(text)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/[\\`*_[\]#!|~$]|:(?=\S)|(?<=\bwww)\./gi, '\\$&')
    .replaceAll('@', '@&#8203;')
    .trim();
}

/** A table of cells that are Markdown already; of columns that hold numbers, `:` says so. */
export function markdownTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: number,
): string {
  const ruler = headers.map((_, place) => (place > 0 && place <= numbers ? '--:' : '---'));
  return [headers, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
