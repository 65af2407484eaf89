import { unpacked } from '../../workers/packing.ts';
import { LARGEST } from '../jsonText.ts';
import { damaged, type Packed, type Uncarried } from './carried.ts';
import type { PictureKind } from './pictureKind.ts';
import { packedInPng } from './pngCarried.ts';
import { packedInSvg } from './svgCarried.ts';

/** A document as the bytes of its file, or why a picture has none. */
export type Carried = { kind: 'document'; bytes: Uint8Array } | Uncarried;

const READERS: Record<PictureKind, (picture: Uint8Array) => Packed | Uncarried> = {
  png: packedInPng,
  svg: packedInSvg,
};

/**
 * What a picture carries. Whatever it says of itself, no more is unpacked than `most` bytes, which is what a file may
 * have unless told otherwise. Never throws.
 */
export async function carriedIn(picture: Uint8Array, kind: PictureKind, most = LARGEST): Promise<Carried> {
  const packed = READERS[kind](picture);
  if (packed.kind === 'plain') return documentOf(packed.bytes);
  if (packed.kind !== 'packed') return packed;
  const bytes = await unpacked(packed.bytes, 'deflate', most);
  if (bytes === 'too-large') return damaged('too-large');
  return bytes === 'damaged' ? damaged('cannot-be-unpacked') : documentOf(bytes);
}

const BRACE = 0x7b;

/** A document begins with its brace, as it was written; whether the rest is one is for whoever reads files. */
function documentOf(bytes: Uint8Array): Carried {
  return bytes[0] === BRACE ? { kind: 'document', bytes } : damaged('no-json');
}
