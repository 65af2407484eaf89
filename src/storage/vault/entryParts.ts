import type { Schema, Writing } from './database.ts';
import type { StoredEntry } from './entry.ts';

/**
 * Characters of an entry that are written in one go. The browser copies what it is given while the page waits, about 8 ms
 * for a million of one byte each (measured in Chromium); the rest of a longer text follows, part by part.
 */
export const PART = 500_000;

/**
 * Adds entries, with the page free to do other work between the parts of a long one. All or nothing, as the transaction
 * that they are written in.
 */
export async function addEntries(
  writing: Writing<['documents', 'journal', 'entryParts', ...('snapshots' | 'texts')[]]>,
  entries: readonly StoredEntry[],
): Promise<void> {
  for (const entry of entries) {
    const parts = Math.max(0, Math.ceil(entry.text.length / PART) - 1);
    const first = parts > 0 ? { ...entry, text: entry.text.slice(0, PART), parts } : entry;
    await writing.objectStore('journal').put(first);
    for (const key of partKeys(first)) {
      const from = key[2] * PART;
      await writing.objectStore('entryParts').put(entry.text.slice(from, from + PART), key);
    }
  }
}

/** The keys of what the text of an entry goes on in, in order; none where its record has all of it. */
export function partKeys({ document, seq, parts = 0 }: StoredEntry): Schema['entryParts']['key'][] {
  return Array.from({ length: parts }, (_, at) => [document, seq, at + 1]);
}

/** Every key of the parts of an entry. */
export function partsRange(entry: Schema['journal']['key']): IDBKeyRange {
  return IDBKeyRange.bound(entry, [...entry, Number.MAX_SAFE_INTEGER]);
}
