import { joined, packed } from '../../workers/packing.ts';
import { damaged, NOTHING, type Packed, type Uncarried } from './carried.ts';
import { isSound, type PngChunk, pngChunk, pngChunks } from './pngChunks.ts';

// After the PNG specification, third edition, 11.3.3.4 iTXt: a keyword of Latin-1 and a zero; whether the text is packed;
// how, of which there is one way, zlib's; a language and a zero; the keyword in it and a zero; the text in UTF-8.
const TYPE = 'iTXt';
const KEYWORD = 'tribecraft';
const [IS_PLAIN, IS_PACKED, BY_ZLIB] = [0, 1, 0];

const BEGINNING = new TextEncoder().encode(`${KEYWORD}\0`);

/**
 * A PNG with the text of a document's file in it, before what is drawn; in place of one that it carried before. All other
 * chunks stay as they are. Throws where the bytes are no whole PNG.
 */
export async function pngWithDocument(png: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const { chunks, ends } = pngChunks(png);
  const drawn = chunks.findIndex(({ type }) => type === 'IDAT');
  if (ends !== 'whole' || drawn < 0) throw new TypeError('This is no whole PNG');
  const pack = await packed(new TextEncoder().encode(text), 'deflate');
  const own = pngChunk(TYPE, joined([BEGINNING, Uint8Array.of(IS_PACKED, BY_ZLIB, 0, 0), pack]));
  const others = (some: PngChunk[]) =>
    some.filter((each) => !isOwn(each)).map(({ from, to }) => png.subarray(from, to));
  const signature = png.subarray(0, chunks[0]?.from);
  return joined([signature, ...others(chunks.slice(0, drawn)), own, ...others(chunks.slice(drawn))]);
}

/**
 * What a PNG carries. A document that is whole is found though the picture around it is not; where there is none, any
 * damage but in what is drawn may have been to one.
 */
export function packedInPng(png: Uint8Array): Packed | Uncarried {
  const { chunks, ends } = pngChunks(png);
  const told = chunks.filter(({ type }) => type !== 'IDAT');
  const sound = told.filter((chunk) => isSound(png, chunk));
  const [own, second] = sound.filter(isOwn);
  if (second) return damaged('two');
  if (own) return packedIn(own.data);
  if (ends === 'cut') return damaged('cut');
  return ends === 'whole' && sound.length === told.length ? NOTHING : damaged('changed');
}

function isOwn({ type, data }: PngChunk): boolean {
  return type === TYPE && BEGINNING.every((byte, at) => data[at] === byte);
}

function packedIn(data: Uint8Array): Packed | Uncarried {
  const [flag, method] = data.subarray(BEGINNING.length);
  const language = data.indexOf(0, BEGINNING.length + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return damaged('cannot-be-unpacked');
  const bytes = data.subarray(translated + 1);
  if (flag === IS_PLAIN) return { kind: 'plain', bytes };
  return flag === IS_PACKED && method === BY_ZLIB ? { kind: 'packed', bytes } : damaged('cannot-be-unpacked');
}
