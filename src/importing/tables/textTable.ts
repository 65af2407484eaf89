import Papa from 'papaparse';
import { isWithinBounds } from './bounds.ts';
import { countOf } from './countOf.ts';
import { LIMITS } from './limits.ts';
import { refused } from './refused.ts';
import { findSeparator, NO_SEPARATOR } from './separator.ts';
import type { Row, Source, UnreadSource } from './table.ts';
import { trimmedRow } from './trimmedRow.ts';

/** The line that Excel takes for what separates the cells below it. */
const STATED = /^"?sep=(.)"?(?:\n|$)/i;

/**
 * A text as one table: what separates its cells is found, or is what a first line `sep=;` says, which is left out. A
 * cell may stand in quotes, with doubled quotes and line breaks in it, each of which becomes `\n`; a quote elsewhere is
 * text. Rows without text are left out. Refused are a quote that nothing closes, at its line, and too many rows or
 * columns.
 */
export function readText(source: string): Source | UnreadSource {
  const text = source.replaceAll(/\r\n?/g, '\n');
  const stated = STATED.exec(text);
  const head = stated?.[0] ?? '';
  const body = text.slice(head.length);
  const separator = stated?.[1] ?? findSeparator(body);
  const rows = readRows(body, separator || NO_SEPARATOR, head === '' ? 1 : 2);
  if (!Array.isArray(rows)) return rows;
  if (rows.length === 0) return refused('empty');
  return { kind: 'ok', format: 'text', tables: [{ name: '', rows }], notes: [], separator };
}

function readRows(text: string, separator: string, firstLine: number): Row[] | UnreadSource {
  if (!isWithinBounds(text, separator)) return refused('damaged');
  const rows: Row[] = [];
  let line = firstLine;
  let from = 0;
  let refusal: UnreadSource | null = null;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
      const row = trimmedRow(line, data);
      if (unclosed) refusal = refused('unclosed-quote', line + countOf('\n', text, from, unclosed.index));
      else if (row && row.cells.length > LIMITS.columns) refusal = refused('damaged', line);
      else if (row && rows.length === LIMITS.rows) refusal = refused('too-many-rows', line);
      else if (row) rows.push(row);
      line += countOf('\n', text, from, meta.cursor);
      from = meta.cursor;
      if (refusal) parser.abort();
    },
  });
  return refusal ?? rows;
}
