import { readFileSync } from 'node:fs';
import { type HostileFiles, MIB, mebibytes, refused } from './hostileFile.ts';

const everyKey = readFileSync(new URL('../../fixtures/every-key.json', import.meta.url));

export const BYTES: HostileFiles = {
  nothing: refused(() => new Uint8Array(0)),
  'as many spaces as are read': refused(() => ' '.repeat(mebibytes(64))),
  'one byte more than is read': refused(() => new Uint8Array(64 * MIB + 1)),
  'zeros as many as are read': refused(() => new Uint8Array(mebibytes(64))),
  'a picture': refused(() => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
  'a spreadsheet': refused(() => Uint8Array.of(0x50, 0x4b, 0x03, 0x04)),
  'UTF-16': refused(() => new Uint8Array(Buffer.from(`\ufeff${everyKey}`, 'utf16le'))),
  'two marks of byte order': refused(() => Buffer.concat([Buffer.from('\ufeff\ufeff'), everyKey])),
  'half a letter in bytes': refused(() =>
    Buffer.concat([everyKey.subarray(0, 60), Uint8Array.of(0xed, 0xa0, 0x80), everyKey.subarray(60)]),
  ),
  'a letter written longer than it need be': refused(() =>
    Buffer.concat([Buffer.from('{"a":"'), Uint8Array.of(0xc0, 0xaf), Buffer.from('"}')]),
  ),
};
