/**
 * Where a spreadsheet, or what splits cells wrongly before it, would find something to carry out rather than to show: at
 * the beginning of each line, behind blanks, quotes and what cannot be seen too, and in the wide form of East Asian signs.
 */
const DOES_SOMETHING = /^(?=(?:(?![\r\n\u2028\u2029])[\s\p{Cc}\p{Cf}"])*[=+\-@＝＋－＠])|(?<![\s\S])(?=[\t\r\n])/gmu;

/**
 * Rows of cells as a text that spreadsheets open: every cell in quotes, so that nothing in it can be taken for what
 * separates cells, and each row ended by CR and LF. A line in a cell that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 *
 * @param separator one character, such as `;`
 */
export function csvText(rows: readonly (readonly string[])[], separator: string): string {
  return rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('');
}

function quoted(cell: string): string {
  return `"${harmless(cell).replaceAll('"', '""')}"`;
}

/** A cell in which no spreadsheet finds anything to carry out: a line that would be a formula gets an apostrophe in front. */
export function harmless(cell: string): string {
  return cell.replace(DOES_SOMETHING, "'");
}
