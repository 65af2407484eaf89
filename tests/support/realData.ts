import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { REAL_DATA } from './dataFolder.ts';

/** A test on a real organisation. Where the file is not there it is left out, and says so in its name. */
export function itOnRealData(name: string, file: string, test: (document: Document) => void): void {
  const path = resolve(REAL_DATA, file);
  if (existsSync(path)) it(name, () => test(opened(path)));
  else it.skip(`${name} (left out: no ${path}; set TRIBECRAFT_DATA)`);
}

/** A test on the bytes of a file from real life, or made after one. Where it is not there the test is left out, and says so. */
export function itOnRealFile(
  name: string,
  file: string,
  test: (bytes: Uint8Array<ArrayBuffer>) => Promise<void> | void,
): void {
  const path = resolve(REAL_DATA, file);
  if (existsSync(path)) it(name, () => test(new Uint8Array(readFileSync(path))));
  else it.skip(`${name} (left out: no ${path}; set TRIBECRAFT_DATA)`);
}

function opened(path: string): Document {
  const read = readDocument(readFileSync(path));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  return read.document;
}
