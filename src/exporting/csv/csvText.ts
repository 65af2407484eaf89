/** What a spreadsheet would carry out rather than show. */
const DOES_SOMETHING = /^[=+\-@\t\r\n]/;

/**
 * Rows of cells as a text that spreadsheets open: every cell in quotes, so that nothing in it can be taken for what
 * separates cells, and each row ended by CR and LF. A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front.
 *
 * @param separator one character, such as `;`
 */
export function csvText(rows: readonly (readonly string[])[], separator: string): string {
  return rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('');
}

function quoted(cell: string): string {
  return `"${harmless(cell).replaceAll('"', '""')}"`;
}

function harmless(cell: string): string {
  return DOES_SOMETHING.test(cell) ? `'${cell}` : cell;
}
