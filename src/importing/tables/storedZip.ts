/**
 * A zip of parts as they are, without packing: what was unpacked under a budget is handed on in it, so that a reader of
 * zips has nothing to unpack or to measure again. Checksums are 0, which readers take for none.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const named = [...parts].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = named.reduce((sum, { name, bytes }) => sum + 30 + 46 + 2 * name.length + bytes.length, 22);
  const zip = new Uint8Array(size);
  const data = new DataView(zip.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const { name, bytes } of named) {
    starts.push(at);
    data.setUint32(at, 0x04034b50, true);
    sizes(data, at + 18, name, bytes);
    zip.set(name, at + 30);
    zip.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  for (const [part, { name, bytes }] of named.entries()) {
    data.setUint32(at, 0x02014b50, true);
    sizes(data, at + 20, name, bytes);
    data.setUint32(at + 42, starts[part] ?? 0, true);
    zip.set(name, at + 46);
    at += 46 + name.length;
  }
  data.setUint32(at, 0x06054b50, true);
  data.setUint16(at + 8, named.length, true);
  data.setUint16(at + 10, named.length, true);
  data.setUint32(at + 12, at - directory, true);
  data.setUint32(at + 16, directory, true);
  return zip;
}

/** The size packed, the size unpacked and the length of the name stand behind one another in both headers. */
function sizes(data: DataView, at: number, name: Uint8Array, bytes: Uint8Array): void {
  data.setUint32(at, bytes.length, true);
  data.setUint32(at + 4, bytes.length, true);
  data.setUint16(at + 8, name.length, true);
}
