type Bytes = Uint8Array<ArrayBuffer>;

/**
 * In bytes: how much goes in at once. Browsers unpack a piece to its end, however much comes out of it, before anybody
 * can stop them; that is a thousand times as much at most, so 16 MB of a piece of this size.
 */
const PIECE = 16 * 1024;

/** Bytes packed by gzip (RFC 1952), which every browser of the README and Node read and write by themselves. */
export async function packed(bytes: Bytes): Promise<Bytes> {
  return (await through(new CompressionStream('gzip'), bytes, Number.POSITIVE_INFINITY)) as Bytes;
}

/** What was packed, or `null` as soon as more than `most` bytes came out of it. Rejects where it is no sound gzip. */
export function unpacked(bytes: Bytes, most: number): Promise<Bytes | null> {
  return through(new DecompressionStream('gzip'), bytes, most);
}

async function through(stream: GenericTransformStream, bytes: Bytes, most: number): Promise<Bytes | null> {
  const reader: ReadableStreamDefaultReader<Bytes> = stream.readable.getReader();
  // What goes wrong with it, whoever reads is told too.
  const fed = feed(stream.writable.getWriter(), bytes).catch(() => undefined);
  const pieces: Bytes[] = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    pieces.push(value);
    size += value.byteLength;
    if (size <= most) continue;
    await reader.cancel();
    return null;
  }
  await fed;
  return joined(pieces, size);
}

async function feed(writer: WritableStreamDefaultWriter<Bytes>, bytes: Bytes): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    await writer.ready;
    await writer.write(bytes.subarray(at, at + PIECE));
  }
  await writer.close();
}

function joined(pieces: readonly Bytes[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
