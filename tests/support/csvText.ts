import type { Encoding, Row } from '../../src/importing/tables/table.ts';

/** How a text of cells is written. */
export interface CsvStyle {
  separator: string;
  newline: '\n' | '\r\n' | '\r';
  /** All cells in quotes, or those alone that need them. */
  quoted: 'all' | 'needed';
}

/** A table as a text with separators, and the rows that somebody who reads it should find, on their lines from `line`. */
export function csvText(
  table: readonly (readonly string[])[],
  { separator, newline, quoted }: CsvStyle,
  line = 1,
): { text: string; rows: Row[] } {
  const rows: Row[] = [];
  let next = line;
  for (const cells of table) {
    const last = cells.findLastIndex((cell) => cell.trim() !== '');
    const read = cells.slice(0, last + 1).map((cell) => cell.replaceAll(/\r\n?/g, '\n'));
    if (last >= 0) rows.push({ line: next, cells: read });
    next += cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 1);
  }
  const written = (cell: string) => {
    const needed = /["\r\n]/.test(cell) || cell.includes(separator);
    return needed || quoted === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  return { text: table.map((cells) => cells.map(written).join(separator)).join(newline), rows };
}

/** What Windows-1252 has at 80 to 9F, where it is not Latin-1. */
const LETTERS: Record<string, number> = {
  '€': 0x80,
  '…': 0x85,
  Š: 0x8a,
  Ž: 0x8e,
  '’': 0x92,
  '–': 0x96,
  œ: 0x9c,
  Ÿ: 0x9f,
};

/** A text as bytes, with its mark in front where it is to have one. */
export function encoded(text: string, encoding: Encoding, mark: boolean): Uint8Array {
  const marked = mark && encoding !== 'windows-1252' ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const units = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  if (encoding === 'windows-1252') return Uint8Array.from(units, (unit, at) => LETTERS[marked.charAt(at)] ?? unit);
  return Uint8Array.from(
    units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}
