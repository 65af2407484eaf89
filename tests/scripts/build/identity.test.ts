import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identity } from '../../../scripts/build/identity.ts';

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const SOURCES = [
  'index.html',
  'package-lock.json',
  'public/icon.svg',
  'scripts/build/site.ts',
  'src/panels/about/AboutDialog.tsx',
  'vite.config.ts',
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'identity-'));
  write('package.json', '{ "version": "3.4.5" }');
  for (const path of SOURCES) write(path, 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

const told = (name: string) => JSON.parse(identity(folder)[`import.meta.env.${name}`] ?? '');

describe('what the page is told of itself', () => {
  it('is the version of package.json', () => {
    expect(told('VITE_VERSION')).toBe('3.4.5');
  });

  it.each([...SOURCES, 'src/new.ts'])('is another hash when %s is another', (path) => {
    const before = told('VITE_BUILD');
    write(path, 'other');
    expect(told('VITE_BUILD')).not.toBe(before);
  });

  it('is the same hash whatever the tests, the manuals and the last build are', () => {
    const before = told('VITE_BUILD');
    for (const path of ['README.md', 'tests/a.test.ts', 'dist/index.html', 'scripts/soak.ts']) write(path, 'other');
    expect(told('VITE_BUILD')).toBe(before);
  });
});
