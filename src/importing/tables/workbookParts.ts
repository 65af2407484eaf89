import { LIMITS } from './limits.ts';
import { refused } from './refused.ts';
import type { UnreadSource } from './table.ts';
import { unpack, type ZipEntry, zipDirectory } from './zip.ts';

/** Folders of a workbook in which there is nothing of a table, and much to trip over. */
const UNREAD =
  /(?:^|\/)(?:activex|charts|chartsheets|comments|ctrlprops|customxml|dialogsheets|docprops|drawings|embeddings|externallinks|macrosheets|media|persons|pivotcache|pivottables|printersettings|querytables|richdata|slicercaches|slicers|tables|theme|threadedcomments|timelines|worksheets\/_rels)\//i;

/** What a workbook is made of: the parts that its tables are read from, unpacked. */
export interface WorkbookParts {
  kind: 'parts';
  bytes: ReadonlyMap<string, Uint8Array>;
  texts: ReadonlyMap<string, string>;
}

/**
 * Unpacks a workbook. Everything in it is unpacked, also what is not kept, and measured while it is: no size is believed,
 * and nothing over the budget is made. Refused are names that climb out of their folder, two parts of one name, and XML
 * that declares entities, which no workbook does.
 */
export async function workbookParts(zip: Uint8Array): Promise<WorkbookParts | UnreadSource> {
  const entries = zipDirectory(zip);
  if (!entries) return refused('damaged');
  const refusal = refusalOf(entries);
  if (refusal) return refusal;
  const bytes = new Map<string, Uint8Array>();
  const texts = new Map<string, string>();
  let left: number = LIMITS.bytes;
  for (const entry of entries) {
    const part = await unpack(zip, entry, left);
    if (typeof part === 'string') return refused(part, entry.name);
    left -= part.length;
    if (UNREAD.test(entry.name) || !/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const text = new TextDecoder().decode(part);
    if (/<!(?:DOCTYPE|ENTITY)/.test(text)) return refused('damaged', entry.name);
    bytes.set(entry.name, part);
    texts.set(entry.name, text);
  }
  return { kind: 'parts', bytes, texts };
}

/** What can be told from the directory alone. */
function refusalOf(entries: readonly ZipEntry[]): UnreadSource | null {
  const climbing = entries.find(({ name }) => name.split('/').includes('..'));
  if (climbing) return refused('damaged', climbing.name);
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) return refused('damaged');
  const all = [...names];
  if (all.some((name) => /(?:^|\/)workbook\.bin$/i.test(name))) return refused('old-excel');
  if (!all.some((name) => /(?:^|\/)workbook\d*\.xml$/i.test(name))) return refused('not-a-table');
  if (entries.some(({ encrypted }) => encrypted)) return refused('password');
  return entries.reduce((sum, { stated }) => sum + stated, 0) > LIMITS.bytes ? refused('too-large') : null;
}
