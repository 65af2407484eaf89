import type { UnreadSource } from './table.ts';

// After [MS-CFB], https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb: 2.2 the header, 2.6 the directory, of
// which each entry is 128 bytes at a multiple of them and begins with the name of its stream in UTF-16.
const HEAD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const LONGEST_NAME = 64;

/** Whether bytes are a container of old Office files. */
export function isOle(bytes: Uint8Array): boolean {
  return HEAD.every((byte, at) => bytes[at] === byte);
}

/**
 * What a container of old Office files is, by the streams it has: a workbook under a password, an old workbook, or
 * something else that is no table.
 */
export function problemOfOle(bytes: Uint8Array): UnreadSource['problem'] {
  let problem: UnreadSource['problem'] = 'not-a-table';
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    if (isNamed(bytes, at, 'EncryptedPackage')) return 'password';
    if (isNamed(bytes, at, 'Workbook') || isNamed(bytes, at, 'Book')) problem = 'old-excel';
  }
  return problem;
}

/** Whether this name, and no letter more, stands here. */
function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at] !== name.charCodeAt(0)) return false;
  const stated = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + LONGEST_NAME));
  return stated.split('\0', 1)[0] === name;
}
