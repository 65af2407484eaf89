import type { Schema, Writing } from './database.ts';
import type { StoredEntry, WrittenEntry } from './entry.ts';

/**
 * Adds entries, with the page free to do other work between the parts of a long one. All or nothing, as the transaction
 * that they are written in.
 */
export async function addEntries(
  writing: Writing<['documents', 'journal', 'entryParts', ...('snapshots' | 'texts' | 'textParts')[]]>,
  entries: readonly WrittenEntry[],
): Promise<void> {
  for (const { texts, ...head } of entries) {
    const [text = '', ...more] = texts;
    const first = { ...head, text, ...(more.length > 0 && { parts: more.length }) };
    await writing.objectStore('journal').put(first);
    const keys = partKeys(first);
    for (const [at, key] of keys.entries()) await writing.objectStore('entryParts').put(more[at] ?? '', key);
  }
}

/** Adds the text of a snapshot, in the same way. */
export async function addText(
  writing: Writing<('documents' | 'journal' | 'entryParts' | 'snapshots' | 'texts' | 'textParts')[]>,
  id: number,
  [first = '', ...more]: readonly string[],
): Promise<void> {
  await writing.objectStore('texts').put(first, id);
  for (const [at, part] of more.entries()) await writing.objectStore('textParts').put(part, [id, at + 1]);
}

/** The keys of what the text of an entry goes on in, in order; none where its record has all of it. */
export function partKeys({ document, seq, parts = 0 }: StoredEntry): Schema['entryParts']['key'][] {
  return Array.from({ length: parts }, (_, at) => [document, seq, at + 1]);
}

/** Every key of the parts of an entry. */
export function partsRange(entry: Schema['journal']['key']): IDBKeyRange {
  return IDBKeyRange.bound(entry, [...entry, Number.MAX_SAFE_INTEGER]);
}

/** Every key of what the text of a snapshot goes on in. */
export function textPartsRange(id: number): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, Number.MAX_SAFE_INTEGER]);
}

/** How a text is read: its first part, and those that follow, in order. */
export interface TextSource {
  first(id: number): Promise<string | undefined>;
  more(parts: IDBKeyRange): Promise<string[]>;
}

/** The text of a snapshot; `undefined` where there is none. */
export async function wholeText({ first, more }: TextSource, id: number): Promise<string | undefined> {
  const [begins, parts] = await Promise.all([first(id), more(textPartsRange(id))]);
  return parts.length > 0 && typeof begins === 'string' ? [begins, ...parts].join('') : begins;
}
