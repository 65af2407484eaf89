import { readXlsx, type Workbook } from 'hucre/xlsx';
import { countOf } from './countOf.ts';
import { LIMITS } from './limits.ts';
import { refused } from './refused.ts';
import { columnLetters, type SheetExtent, sheetExtent } from './sheetExtent.ts';
import { type ListedSheet, sheetsOf } from './sheetsOf.ts';
import { sheetTable } from './sheetTable.ts';
import { storedZip } from './storedZip.ts';
import type { Source, SourceNote, Table, UnreadSource } from './table.ts';
import { addsToValue } from './valueText.ts';
import { type WorkbookParts, workbookParts } from './workbookParts.ts';
import { xmlElements } from './xmlElements.ts';

/** The reader makes room for every cell up to the last, and refuses sheets of more room than this itself. */
const MOST_ROOM = 20_000_000;
/** Cells with something in them, of all sheets that are seen: 100,000 rows of 15. */
const MOST_CELLS = 1_500_000;
/** Of all parts but the sheets themselves: the reader makes a tree of each, which takes far more than its text. */
const MOST_TAGS = 4_000_000;
/** The number of the built-in format `[h]:mm:ss`, after ECMA-376 part 1, 18.8.30. */
const BUILT_IN_SPAN = '46';

/**
 * Reads a workbook (XLSX, also strict): each sheet that is seen and has text is a table. Of formulas the values that are
 * stored; merged cells give their text to those that they cover; hidden sheets are left out, hidden rows and columns are
 * read, and both are told. A stray cell further right than a list can have columns is left out and told.
 */
export async function readWorkbook(zip: Uint8Array): Promise<Source | UnreadSource> {
  const parts = await workbookParts(zip);
  if (parts.kind === 'refused') return parts;
  const sheets = sheetsOf(parts.texts);
  if (!sheets) return refused('damaged');
  const seen = sheets.filter(({ hidden, part }) => !hidden && part !== null);
  if (tagsBeside(sheets, parts.texts) > MOST_TAGS) return refused('too-large');
  const extents = extentsOf(seen, parts.texts);
  if (!(extents instanceof Map)) return extents;
  const workbook = await read(parts, new Set(seen.map((sheet) => sheets.indexOf(sheet))), [...extents.values()]);
  return workbook ? tablesOf(workbook, sheets, extents) : refused('damaged');
}

function tagsBeside(sheets: readonly ListedSheet[], texts: ReadonlyMap<string, string>): number {
  const own = new Set(sheets.map(({ part }) => part));
  return [...texts].reduce((sum, [name, text]) => (own.has(name) ? sum : sum + countOf('<', text)), 0);
}

/** How far each sheet goes, by its name; or why they cannot be read. */
function extentsOf(
  sheets: readonly ListedSheet[],
  texts: ReadonlyMap<string, string>,
): Map<string, SheetExtent> | UnreadSource {
  const strings = countOfStrings(texts);
  const extents = new Map<string, SheetExtent>();
  let room = 0;
  let cells = 0;
  for (const { name, part } of sheets) {
    const extent = sheetExtent(texts.get(part ?? '') ?? '');
    if (!extent || extent.text >= strings) return refused('damaged', name);
    room += extent.rows * Math.max(1, extent.columns);
    cells += extent.cells;
    if (cells > MOST_CELLS) return refused('too-large', name);
    if (room > MOST_ROOM) return refused('too-many-rows', name);
    extents.set(name, extent);
  }
  return extents;
}

/** How many texts the workbook keeps for its cells to refer to. */
function countOfStrings(texts: ReadonlyMap<string, string>): number {
  const part = [...texts].find(([name]) => /sharedStrings\d*\.xml$/i.test(name));
  return part?.[1].match(/<(?:\w+:)?si[\s/>]/g)?.length ?? 0;
}

async function read(
  { bytes, texts }: WorkbookParts,
  seen: ReadonlySet<number>,
  extents: readonly SheetExtent[],
): Promise<Workbook | null> {
  const most = (size: (extent: SheetExtent) => number) => Math.max(1, ...extents.map(size));
  const columns = most((extent) => extent.columns);
  const rows = most((extent) => extent.rows);
  const range = extents.every(({ placed }) => placed) ? `A1:${columnLetters(columns)}${rows}` : undefined;
  const formats = [...texts].some(([name, text]) => /styles\d*\.xml$/i.test(name) && needsFormats(text));
  try {
    return await readXlsx(storedZip(bytes), { sheets: ({ index }) => seen.has(index), readStyles: formats, range });
  } catch {
    return null;
  }
}

/** Keeping each cell's format costs as much again as its value, and few workbooks have a format that says more. */
function needsFormats(styles: string): boolean {
  return xmlElements(styles, ['numFmt', 'xf']).some(
    ({ attributes: { formatCode = '', numFmtId } }) => addsToValue(formatCode) || numFmtId === BUILT_IN_SPAN,
  );
}

function tablesOf(
  workbook: Workbook,
  listed: readonly ListedSheet[],
  extents: ReadonlyMap<string, SheetExtent>,
): Source | UnreadSource {
  const tables: Table[] = [];
  const notes: SourceNote[] = [];
  const read = workbook.sheets.values();
  let left: number = LIMITS.rows;
  for (const { name, hidden, part } of listed) {
    if (hidden) notes.push({ kind: 'hidden-sheet', sheet: name });
    const sheet = hidden || part === null ? undefined : read.next().value;
    if (!sheet) continue;
    const table = sheetTable(sheet, workbook.dateSystem === '1904');
    if (!table) return refused('too-large', name);
    if (table.rows.some(({ cells }) => cells.length > LIMITS.columns)) return refused('damaged', name);
    left -= table.rows.length;
    if (left < 0) return refused('too-many-rows', name);
    for (const column of extents.get(name)?.far ?? []) notes.push({ kind: 'far-column', sheet: name, column });
    if (table.rows.length > 0) tables.push({ name, rows: table.rows });
    else notes.push({ kind: 'empty-sheet', sheet: name });
    notes.push(...table.notes);
  }
  return tables.length > 0 ? { kind: 'ok', format: 'workbook', tables, notes } : refused('empty');
}
