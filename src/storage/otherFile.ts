import type { OtherFile } from '../domain/fault.ts';

/** What the bytes of a file begin with that is no text, by what it is: PNG, JPEG, GIF, BMP, TIFF, PDF, ZIP, OLE, MP3. */
const BEGINNINGS: readonly (readonly [OtherFile, string])[] = [
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['pdf', '%PDF-'],
  ['office', 'PK\x03\x04'],
  ['office', '\xd0\xcf\x11\xe0'],
  ['recording', 'ID3'],
];

/** As much as shows what a file is: in a WEBP, an MP4 and their like the name stands some bytes in. */
const SHOWN = 16;

/** What a file is that is no text, by how its bytes begin; `null` where that is not known. */
export function otherThanText(bytes: Uint8Array): OtherFile | null {
  const start = String.fromCharCode(...bytes.subarray(0, SHOWN));
  const found = BEGINNINGS.find(([, beginning]) => start.startsWith(beginning));
  if (found) return found[0];
  const name = start.slice(4, 12);
  if (start.startsWith('RIFF')) return start.slice(8, 12) === 'WEBP' ? 'picture' : 'recording';
  if (!name.startsWith('ftyp')) return null;
  return /^(?:avif|heic|heix|mif1)$/.test(name.slice(4)) ? 'picture' : 'recording';
}

/** What a text is that does not even begin as JSON does: a drawing, a web page or XML, else some other text. */
export function otherThanJson(text: string): OtherFile {
  const start = text.slice(0, 1024).trimStart();
  if (!start.startsWith('<')) return 'text';
  return /<svg[\s>]/i.test(start) ? 'picture' : 'web-page';
}
