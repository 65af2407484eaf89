import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { readDocument } from '../../src/storage/readDocument.ts';
import { REAL_DATA } from './dataFolder.ts';

/** A test on a real organisation. Where the file is not there it is left out, and says so in its name. */
export function itOnRealData(name: string, file: string, test: (document: Document) => void): void {
  const path = resolve(REAL_DATA, file);
  if (existsSync(path)) it(name, () => test(realDocument(file)));
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

/** An organisation taken from real life, for a test that knows that it is there. */
export function realDocument(file: string): Document {
  const read = readDocument(readFileSync(resolve(REAL_DATA, file)));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  return read.document;
}

/**
 * A test that holds a text of XML against one of the schemas that are kept beside the data, by `xmllint`; the test is given
 * what that complains of. Where the schema or the program is not there it is left out, and says so.
 */
export function itOnSchema(
  name: string,
  schema: string,
  test: (complaintsOf: (xml: string) => string) => Promise<void> | void,
): void {
  const path = resolve(REAL_DATA, 'schemas', schema);
  const hasProgram = spawnSync('xmllint', ['--version']).status === 0;
  const complaintsOf = (xml: string) => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', path, '-'], { input: xml });
    return status === 0 ? '' : String(stderr);
  };
  if (existsSync(path) && hasProgram) it(name, () => test(complaintsOf));
  else it.skip(`${name} (left out: no ${path} or no xmllint; set TRIBECRAFT_DATA)`);
}

/** Runs a program of Poppler on a PDF: what it says, and what it complains of. */
type RunPoppler = (
  program: 'pdftotext' | 'pdftoppm',
  options: readonly string[],
  file: Uint8Array,
) => { said: string; complaints: string };

const runPoppler: RunPoppler = (program, options, file) => {
  const { stdout, stderr, status } = spawnSync(program, options, { input: file });
  return { said: String(stdout), complaints: String(stderr) || (status === 0 ? '' : `status ${status}`) };
};

/** A test that has a PDF read by the programs of Poppler. Where they are not there it is left out, and says so. */
export function itOnPoppler(name: string, test: (run: RunPoppler) => Promise<void>): void {
  if (spawnSync('pdftotext', ['-v']).status === 0) it(name, () => test(runPoppler));
  else it.skip(`${name} (left out: there is no pdftotext; install poppler-utils)`);
}
