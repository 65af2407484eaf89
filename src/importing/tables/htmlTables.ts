import { Parser } from 'htmlparser2';
import { HtmlText } from './htmlText.ts';

/** A cell as it stands in a page; the spans are as stated, 1 where they are not. */
export interface HtmlCell {
  text: string;
  columns: number;
  rows: number;
}

export type HtmlTable = HtmlCell[][];

/** Deeper than any page that a program writes; a browser stops at 512. */
const DEEPEST = 2_000;

/** Of which nothing is seen. Office writes its settings as `xml`. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title', 'xml']);

interface Open {
  table: HtmlTable;
  row: HtmlCell[] | null;
  text: HtmlText | null;
}

/**
 * The tables of a page, in the order in which they begin. A table in a cell is a table of its own, and no part of that
 * cell's text. `null` where the page is nested deeper than pages are.
 */
export function htmlTables(html: string): HtmlTable[] | null {
  const tables: HtmlTable[] = [];
  const open: Open[] = [];
  let depth = 0;
  let unseen = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEEPEST) parser.pause();
      if (UNSEEN.has(name)) unseen += 1;
      const inner = open.at(-1);
      if (name === 'table') open.push(begin(tables));
      else if (inner && name === 'tr') beginRow(inner);
      else if (inner && isCell(name)) beginCell(inner, attributes);
      else inner?.text?.open(name);
    },
    ontext(text) {
      if (unseen === 0) open.at(-1)?.text?.add(text);
    },
    onclosetag(name) {
      depth -= 1;
      if (UNSEEN.has(name)) unseen -= 1;
      const inner = name === 'table' ? open.pop() : open.at(-1);
      if (name === 'table' || name === 'tr' || isCell(name)) endCell(inner);
      else inner?.text?.close(name);
    },
  });
  parser.write(html);
  if (depth > DEEPEST) return null;
  parser.end();
  return tables;
}

const isCell = (element: string) => element === 'td' || element === 'th';

function begin(tables: HtmlTable[]): Open {
  const table: HtmlTable = [];
  tables.push(table);
  return { table, row: null, text: null };
}

/** Pages leave out the ends of rows and cells: what begins ends what was before it. */
function beginRow(open: Open): void {
  endCell(open);
  open.row = [];
  open.table.push(open.row);
}

function beginCell(open: Open, { colspan, rowspan }: Record<string, string>): void {
  if (open.row) endCell(open);
  else beginRow(open);
  open.row?.push({ text: '', columns: spanOf(colspan), rows: spanOf(rowspan) });
  open.text = new HtmlText();
}

function endCell(open: Open | undefined): void {
  const cell = open?.row?.at(-1);
  if (open?.text && cell) cell.text = open.text.text();
  if (open) open.text = null;
}

/** A span of 0 is the rest of the table, which is no further than the rows that there are. */
function spanOf(stated: string | undefined): number {
  const span = Math.trunc(Number(stated ?? 1));
  if (span === 0) return Number.MAX_SAFE_INTEGER;
  return span > 0 ? span : 1;
}
