import { crc32 } from './crc32.ts';

// After the PNG specification, third edition, https://www.w3.org/TR/png-3/: 5.2 the signature, 5.3 a chunk, which is the
// length of its data, four letters, the data, and the check sum of letters and data.

/** With what every PNG begins; the line ends in it show a file that was sent as text. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const AROUND = 12;

/** A piece of a PNG. */
export interface PngChunk {
  /** Four letters, such as `IDAT`. */
  type: string;
  data: Uint8Array;
  /** Where it begins in the file, and the first byte behind it. */
  from: number;
  to: number;
}

/** The pieces of a PNG as far as they can be read, and how that ended: behind `IEND`, or where the file is cut. */
export interface PngChunks {
  chunks: PngChunk[];
  ends: 'whole' | 'cut' | 'no-png';
}

/** Takes a PNG apart. No length is believed beyond the end of the file; check sums are left to whoever reads a chunk. */
export function pngChunks(png: Uint8Array): PngChunks {
  const chunks: PngChunk[] = [];
  if (SIGNATURE.some((byte, at) => at < png.length && png[at] !== byte)) return { chunks, ends: 'no-png' };
  const view = viewOf(png);
  let from = SIGNATURE.length;
  while (from + AROUND <= png.length) {
    const length = view.getUint32(from);
    const to = from + AROUND + length;
    if (to > png.length) break;
    const type = String.fromCharCode(...png.subarray(from + 4, from + 8));
    chunks.push({ type, data: png.subarray(from + 8, from + 8 + length), from, to });
    if (type === 'IEND') return { chunks, ends: 'whole' };
    from = to;
  }
  return { chunks, ends: 'cut' };
}

/** Whether the check sum of a chunk is that of what stands in it. */
export function isSound(png: Uint8Array, { from, to }: PngChunk): boolean {
  return viewOf(png).getUint32(to - 4) === crc32(png.subarray(from + 4, to - 4));
}

/** A chunk of data, with its length and check sum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + AROUND);
  const view = viewOf(chunk);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
