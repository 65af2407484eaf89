/**
 * How bytes are packed: `deflate` as zlib does (RFC 1950), with a check sum; `deflate-raw` as in a zip (RFC 1951); `gzip`
 * as gzip does (RFC 1952). Every browser of the README and Node read and write all three by themselves.
 */
export type Packing = 'deflate' | 'deflate-raw' | 'gzip';

/**
 * In bytes: how much goes in at once. Browsers unpack a piece to its end, however much comes out of it, before anybody
 * can stop them; that is a thousand times as much at most, so 16 MB of a piece of this size.
 */
const PIECE = 16 * 1024;

/** Packs bytes, beside what this thread does. */
export async function packed(bytes: Uint8Array, packing: Packing): Promise<Uint8Array<ArrayBuffer>> {
  const whole = await through(new CompressionStream(packing), bytes, Number.POSITIVE_INFINITY);
  if (typeof whole === 'string') throw new TypeError(`What was to be packed is ${whole}`);
  return whole;
}

/**
 * Unpacks bytes, as long as it makes no more than `most` of them: `too-large` as soon as it does, `damaged` where they
 * are no such packing, or not all of it.
 */
export function unpacked(
  bytes: Uint8Array,
  packing: Packing,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  return through(new DecompressionStream(packing), bytes, most);
}

async function through(
  { readable, writable }: GenericTransformStream,
  bytes: Uint8Array,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  // What goes wrong is heard at the other end.
  feed(writable.getWriter(), bytes).catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) {
        await reader.cancel().catch(() => undefined);
        return 'too-large';
      }
      pieces.push(read.value);
    }
  } catch {
    return 'damaged';
  }
  return joined(pieces);
}

async function feed(writer: WritableStreamDefaultWriter<Uint8Array>, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    await writer.ready;
    await writer.write(new Uint8Array(bytes.subarray(at, at + PIECE)));
  }
  await writer.close();
}

/** Pieces of bytes in one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
