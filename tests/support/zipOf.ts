import { deflateRawSync } from 'node:zlib';

export interface ZippedPart {
  bytes: Uint8Array;
  /** Deflated already, so that a test can hand in more than it could hold unpacked. */
  packed?: Uint8Array;
  /** What the zip says that it unpacks to, where that is not the truth. */
  stated?: number;
  /** 8, deflated, unless told otherwise. */
  method?: number;
  encrypted?: boolean;
  /** Whether sizes stand as 64 bits in the extra field. */
  long?: boolean;
}

/** A zip, as programs write it, of parts by their names; each may be told otherwise than it is. */
export function zipOf(parts: Iterable<readonly [string, ZippedPart | string]>): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  let count = 0;
  for (const [name, part] of parts) {
    const told = typeof part === 'string' ? { bytes: new TextEncoder().encode(part) } : part;
    const { bytes, method = 8, stated = bytes.length, encrypted = false, long = false } = told;
    const packed = told.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
    const letters = new TextEncoder().encode(name);
    const sizes = long ? [0xffffffff, 0xffffffff] : [packed.length, stated];
    const extra = long ? [...words(0xcafe, 2, 0), ...words(1, 16), ...longs(stated, packed.length)] : [];
    const head = [...words(20, encrypted ? 1 : 0, method, 0, 0), ...doubles(0, ...sizes), ...words(letters.length)];
    local.push(joined(doubles(0x04034b50), head, words(0), letters, packed));
    directory.push(
      joined(doubles(0x02014b50), words(20), head, words(extra.length, 0, 0, 0), doubles(0, at), letters, extra),
    );
    at += local.at(-1)?.length ?? 0;
    count += 1;
  }
  const lines = joined(...directory);
  const end = [...doubles(0x06054b50), ...words(0, 0, count, count), ...doubles(lines.length, at), ...words(0)];
  return joined(...local, lines, end);
}

const words = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
const doubles = (...values: number[]) => values.flatMap((value) => words(value & 0xffff, value >>> 16));
const longs = (...values: number[]) => values.flatMap((value) => doubles(value, 0));

export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
