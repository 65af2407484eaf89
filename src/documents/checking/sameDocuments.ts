import type { CheckedFile } from './checkedFile.ts';

/**
 * The files of a set that are the same document as one before them, to the letter, by their ids, with the first of these.
 * They count once.
 */
export function sameDocuments(files: readonly CheckedFile[]): ReadonlyMap<string, CheckedFile> {
  const first = new Map<number, CheckedFile>();
  const same = new Map<string, CheckedFile>();
  for (const file of files) {
    if (file.fingerprint === null) continue;
    const before = first.get(file.fingerprint);
    if (before) same.set(file.id, before);
    else first.set(file.fingerprint, file);
  }
  return same;
}

/** Each document of a set once, and every file that could not be read. */
export function eachOnce(files: readonly CheckedFile[]): CheckedFile[] {
  const same = sameDocuments(files);
  return files.filter(({ id }) => !same.has(id));
}
