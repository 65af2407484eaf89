import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesNamed } from '../../src/cli/filesNamed.ts';

const FILES = [
  'a.json',
  'b.json',
  'notes.txt',
  'plans/2026/q1.json',
  'plans/2027/q1.json',
  'plans/2027/q2.json',
  'plans/[draft] (new).json',
  'plans/.old/q0.json',
  'plans/node_modules/some/package.json',
  'empty/notes.txt',
];

const before = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'named '));
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '{}');
  }
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

/** The files that are meant, one that was found in a folder in brackets, and behind a bar what has none. */
function meant(...names: string[]): string {
  const { files, empty } = filesNamed(names);
  const shown = files.map(({ file, isFound }) => (isFound ? `(${file})` : file));
  return [shown.join(' '), ...empty].join(' | ');
}

it.each([
  [['b.json', 'a.json'], 'b.json a.json'],
  [['gone.json'], 'gone.json'],
  [['notes.txt'], 'notes.txt'],
  [['plans'], '(plans/2026/q1.json) (plans/2027/q1.json) (plans/2027/q2.json) (plans/[draft] (new).json)'],
  [['plans/2027/'], '(plans/2027/q1.json) (plans/2027/q2.json)'],
  [['./plans/2026'], '(./plans/2026/q1.json)'],
  [['*.json'], 'a.json b.json'],
  [['plans/*/q1.json'], 'plans/2026/q1.json plans/2027/q1.json'],
  [['**/q2.json', 'plans/**/q1.json'], 'plans/2027/q2.json plans/2026/q1.json plans/2027/q1.json'],
  [['plans/{2026,2027}/q?.json'], 'plans/2026/q1.json plans/2027/q1.json plans/2027/q2.json'],
  [['plans/[draft] (new).json'], 'plans/[draft] (new).json'],
  [['empty', '*.yaml', 'a.json'], 'a.json | empty | *.yaml'],
  [['plans/2026', 'plans/2026/q1.json', '**/q1.json'], 'plans/2026/q1.json plans/2027/q1.json'],
  [['.', 'b.json'], /^\(a\.json\) b\.json \(plans\/2026/],
] as [string[], string | RegExp][])('%j is %s', (names, files) => {
  if (typeof files === 'string') expect(meant(...names)).toBe(files);
  else expect(meant(...names)).toMatch(files);
});

it('is the same from the root of the disk', () => {
  const at = (file: string) => `${folder}/${file}`;
  expect(meant(at('plans/2026'))).toBe(`(${at('plans/2026/q1.json')})`);
  expect(meant(at('plans/**/q2.json'))).toBe(at('plans/2027/q2.json'));
});
