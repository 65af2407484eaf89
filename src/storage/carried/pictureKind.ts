/** A picture that can carry a document. */
export type PictureKind = 'png' | 'svg';

/** In bytes: as much of a file as shows whether it is such a picture. */
const SHOWN = 1024;

/** With what a PNG begins, of which the rest of its signature tells whether it was spoilt on the way. */
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** What may stand before the root of an SVG, none of it inside of another, and the root. A page that shows one is none. */
const SVG = /^\s*(?:(?:<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)\s*)*<(?:!DOCTYPE\s+svg\b|(?:[\w.-]+:)?svg[\s/>])/s;

/** Which picture a file is, by how it begins, whatever it is called; `null` where it is something else. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (PNG.every((byte, at) => bytes[at] === byte)) return 'png';
  return SVG.test(new TextDecoder().decode(bytes.subarray(0, SHOWN))) ? 'svg' : null;
}

/** The same of a file that is not read yet. Rejects where it cannot be. */
export async function pictureKindOf(file: Blob): Promise<PictureKind | null> {
  return pictureKind(new Uint8Array(await file.slice(0, SHOWN).arrayBuffer()));
}
