/** How bytes are packed: `deflate` as zlib does (RFC 1950), with a check sum; `deflate-raw` as in a zip (RFC 1951). */
export type Packing = 'deflate' | 'deflate-raw';

/** Packs bytes, beside what this thread does. */
export async function deflated(bytes: Uint8Array, packing: Packing): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await collected(through(new CompressionStream(packing), bytes), Number.POSITIVE_INFINITY);
  if (typeof packed === 'string') throw new TypeError(`What was to be packed is ${packed}`);
  return packed;
}

/**
 * Unpacks bytes, as long as it makes no more than `most` of them: `too-large` as soon as it does, `damaged` where they
 * are no such packing, or not all of it.
 */
export function inflated(
  bytes: Uint8Array,
  packing: Packing,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  return collected(through(new DecompressionStream(packing), bytes), most);
}

function through(stream: GenericTransformStream, bytes: Uint8Array): ReadableStreamDefaultReader<Uint8Array> {
  const writer: WritableStreamDefaultWriter<Uint8Array> = stream.writable.getWriter();
  // What goes wrong is heard at the other end.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  return stream.readable.getReader();
}

async function collected(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'damaged'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) {
        await reader.cancel().catch(() => undefined);
        return 'too-large';
      }
      chunks.push(read.value);
    }
  } catch {
    return 'damaged';
  }
  return joined(chunks);
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
