import { unpacked } from '../../workers/packing.ts';

/** A part of a zip, as its directory has it. */
export interface ZipEntry {
  /** With `/` between folders, also where a program wrote `\`. */
  name: string;
  encrypted: boolean;
  /** 0: as it is, 8: deflated. Nothing else is in a workbook. */
  method: number;
  packed: number;
  /** What it says that it unpacks to. */
  stated: number;
  /** Where its own header begins, behind which its bytes are. */
  at: number;
}

// After PKWARE's APPNOTE 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: 4.3.7 the header of a
// part, 4.3.12 its line in the directory, 4.3.16 the end of the directory, 4.5.3 sizes of 64 bits.
const PART = 0x04034b50;
const IN_DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > END_SIZE && view(bytes).getUint32(0, true) === PART;
}

/** What a zip holds; `null` where its directory cannot be read. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  try {
    const data = view(bytes);
    const end = endOf(data);
    const count = data.getUint16(end + 10, true);
    let at = data.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    for (let each = 0; each < count; each++) {
      if (data.getUint32(at, true) !== IN_DIRECTORY) return null;
      entries.push(entryAt(data, at));
      at += 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    // Beyond the end of the bytes: what a view of them throws.
    return null;
  }
}

/**
 * Unpacks a part, as long as it makes no more than `most` bytes, whatever it states: `too-large` as soon as it does,
 * `damaged` where its bytes are no such part.
 */
export async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return 'damaged';
  if (entry.method === 0) return packed.length > most ? 'too-large' : packed;
  return unpacked(packed, 'deflate-raw', most);
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end of the directory is at the end of the zip, with no more than a comment behind it. */
function endOf(data: DataView): number {
  const last = data.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (data.getUint32(at, true) === END) return at;
  throw new RangeError('There is no end of the directory');
}

function entryAt(data: DataView, at: number): ZipEntry {
  const nameLength = data.getUint16(at + 28, true);
  const name = new TextDecoder().decode(new Uint8Array(data.buffer, data.byteOffset + at + 46, nameLength));
  const sizes = [data.getUint32(at + 24, true), data.getUint32(at + 20, true), data.getUint32(at + 42, true)];
  const [stated = 0, packed = 0, header = 0] = longSizes(data, at + 46 + nameLength, sizes);
  return {
    name: name.replaceAll('\\', '/'),
    encrypted: (data.getUint16(at + 8, true) & 1) === 1,
    method: data.getUint16(at + 10, true),
    packed,
    stated,
    at: header,
  };
}

/** Programs that write as they go keep sizes of 64 bits in the extra field, in this order, where 32 were given to all ones. */
function longSizes(data: DataView, extra: number, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(IN_EXTRA)) return sizes;
  let at = extra;
  while (data.getUint16(at, true) !== 1) at += 4 + data.getUint16(at + 2, true);
  let next = at + 4;
  return sizes.map((size) => {
    if (size !== IN_EXTRA) return size;
    next += 8;
    return Number(data.getBigUint64(next - 8, true));
  });
}

function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  if (at + 30 > bytes.length || view(bytes).getUint32(at, true) !== PART) return null;
  const start = at + 30 + view(bytes).getUint16(at + 26, true) + view(bytes).getUint16(at + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}
