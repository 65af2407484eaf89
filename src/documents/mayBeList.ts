import { pictureKindOf } from '../storage/carried/pictureKind.ts';

/** What text may begin with before its first sign: a byte order mark, and white space. */
const BEFORE = [0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20];
const BRACE = 0x7b;
/** In bytes: as much of a file as shows what its text begins with. */
const START = 256;

/**
 * Whether a file may hold a list of people, rather than a document: a document is JSON, whatever its file is called, or
 * in a picture that can carry one.
 */
export async function mayBeList(file: File): Promise<boolean> {
  if (/\.json$/i.test(file.name)) return false;
  if (await pictureKindOf(file)) return false;
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  return start.find((byte) => !BEFORE.includes(byte)) !== BRACE;
}
