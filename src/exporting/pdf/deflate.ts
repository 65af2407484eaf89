/** What goes in, through a stream that transforms bytes. */
async function through(bytes: Uint8Array, { readable, writable }: GenericTransformStream): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // Of a stream that fails, the reading end says why.
  const written = Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  const parts: Uint8Array[] = [];
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
  await written;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes in the zlib format (RFC 1950), as PDF calls `FlateDecode`. */
export const deflated = (bytes: Uint8Array) => through(bytes, new CompressionStream('deflate'));

/** The bytes again; rejects where they are not of that format. */
export const inflated = (bytes: Uint8Array) => through(bytes, new DecompressionStream('deflate'));
