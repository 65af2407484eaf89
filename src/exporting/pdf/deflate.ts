/** What goes in, through a stream that transforms bytes. */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const whole = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(whole).arrayBuffer());
}

/** Bytes in the zlib format (RFC 1950), as PDF calls `FlateDecode`. */
export const deflated = (bytes: Uint8Array) => through(bytes, new CompressionStream('deflate'));

/** The bytes again; rejects where they are not of that format. */
export const inflated = (bytes: Uint8Array) => through(bytes, new DecompressionStream('deflate'));
