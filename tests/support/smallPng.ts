import { crc32, deflateSync } from 'node:zlib';
import { joined } from './zipOf.ts';

/** A chunk as PNG has it, with its own check sum or one that is told. */
export function chunkOf(type: string, data: Uint8Array | string = '', sum?: number): Uint8Array {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const told = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
  return joined(fourBytes(bytes.length), told, fourBytes(sum ?? crc32(told)));
}

export function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The head of a picture of two pixels by one, of 8 bits each for red, green and blue. */
export const HEAD = chunkOf('IHDR', joined(fourBytes(2), fourBytes(1), Uint8Array.of(8, 2, 0, 0, 0)));
/** A red pixel and a blue one, in two chunks, as writers do with long ones. */
const DRAWN = deflateSync(Uint8Array.of(0, 255, 0, 0, 0, 0, 255));
export const PIXELS = [chunkOf('IDAT', DRAWN.subarray(0, 5)), chunkOf('IDAT', DRAWN.subarray(5))];
export const END = chunkOf('IEND');

/** A PNG of two pixels, with other chunks before and behind what is drawn. */
export function smallPng(before: readonly Uint8Array[] = [], behind: readonly Uint8Array[] = []): Uint8Array {
  return joined(SIGNATURE, HEAD, ...before, ...PIXELS, ...behind, END);
}
