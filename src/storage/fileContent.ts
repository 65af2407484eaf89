import { type Carried, carriedIn } from './carried/carriedIn.ts';
import { pictureKind } from './carried/pictureKind.ts';
import { FaultList, type Refused } from './faultList.ts';
import { type ReadOrLocked, readDocument, readOrLocked } from './readDocument.ts';

/** What there is to read in a file: all of it, or what a picture carries. */
export interface FileContent {
  kind: 'content';
  bytes: Uint8Array;
  isCarried: boolean;
}

/** The document in a file, before it is read: what a picture carries, or the file itself. Never throws. */
export async function contentOf(file: Uint8Array): Promise<FileContent | Refused> {
  const kind = pictureKind(file);
  if (!kind) return { kind: 'content', bytes: file, isCarried: false };
  const carried = await carriedIn(file, kind);
  return carried.kind === 'document' ? { kind: 'content', bytes: carried.bytes, isCarried: true } : refusalOf(carried);
}

/** Faults of a text that nobody can mend who has it in a picture. */
const OF_TEXT = new Set(['not-utf8', 'empty', 'not-json', 'other-file']);

/** Reads what there is to read in a file as `readOrLocked` does; a picture carries nothing locked. Never throws. */
export function readContent({ bytes, isCarried }: FileContent): ReadOrLocked {
  if (!isCarried) return readOrLocked(bytes);
  const read = readDocument(bytes);
  if (read.kind === 'ok' || !read.faults.some(({ code }) => OF_TEXT.has(code))) return read;
  return refusalOf({ kind: 'damaged', damage: 'no-json' });
}

function refusalOf(carried: Exclude<Carried, { kind: 'document' }>): Refused {
  const faults = new FaultList();
  if (carried.kind === 'nothing') faults.add([], 'carries-nothing');
  else if (carried.kind === 'newer') faults.add([], 'newer-picture');
  else faults.add([], 'damaged-picture', { damage: carried.damage });
  return faults.refused();
}
