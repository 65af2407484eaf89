import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../scripts/build/commandLine.ts';
import { run } from '../support/commandLine.ts';
import { PASSPHRASE } from '../support/lockedByHand.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const SLOW = { timeout: 60_000 };

let folder: string;
let program: string;

/** Runs the command line as somebody would who stands in the folder of the test's files. */
const tribecraft = (...words: string[]) => run(program, folder, words);
const save = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'locked-'));
  program = await buildCommandLine(folder);
  mkdirSync(join(folder, 'plannen'));
  copyFileSync(join(FIXTURES, 'locked.json'), join(folder, 'locked.json'));
  copyFileSync(join(FIXTURES, 'locked.json'), join(folder, 'plannen/locked.json'));
  copyFileSync(join(FIXTURES, 'unlocked.json'), join(folder, 'plain.json'));
  copyFileSync(join(FIXTURES, 'unlocked.json'), join(folder, 'plannen/plain.json'));
  const damaged = readFileSync(join(FIXTURES, 'locked.json'), 'utf8').replace('600000', '600');
  save('damaged.json', damaged);
  save('key.txt', `${PASSPHRASE}\r\nand whatever stands below it\n`);
  save('bare.txt', PASSPHRASE.normalize('NFD'));
  save('marked.txt', `\ufeff${PASSPHRASE}\n`);
  save('wrong.txt', `${PASSPHRASE}!\n`);
  save('spaced.txt', `${PASSPHRASE} \n`);
  save('empty.txt', `\n${PASSPHRASE}\n`);
  save('utf16.txt', Buffer.from(`\ufeff${PASSPHRASE}\n`, 'utf16le'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a locked file on the command line', SLOW, () => {
  it('is said to be locked, with what opens it, and counts as one that could not be read', () => {
    const { status, out, err } = tribecraft('check', 'locked.json', 'plain.json');
    expect(status).toBe(2);
    expect(err).toBe(
      'locked.json: locked with a passphrase: name the file that has it in its first line by --passphrase-file\n',
    );
    expect(out).toContain('plain.json');
    expect(tribecraft('check', '--lang', 'nl', 'locked.json').err).toMatch(/^locked.json: vergrendeld met een wachtw/);
  });

  it.each(['key.txt', 'bare.txt', 'marked.txt'])('is checked as any other by the first line of %s', (key) => {
    const opened = tribecraft('check', '--format', 'csv', '--passphrase-file', key, 'locked.json');
    const plain = tribecraft('check', '--format', 'csv', 'plain.json');
    expect(opened.err).toBe('');
    expect(opened.status).toBe(plain.status);
    expect(opened.out.replaceAll('locked.json', 'plain.json')).toBe(plain.out);
  });

  it('is checked among others of its folder, which need no passphrase', () => {
    const { files } = JSON.parse(tribecraft('--json', '--passphrase-file=key.txt', 'plannen').out);
    const [locked, plain] = files;
    expect(files.map(({ file }: { file: string }) => file)).toEqual(['plannen/locked.json', 'plannen/plain.json']);
    const rulesOf = ({ scenarios: [{ findings }] }: typeof locked) => findings.map(({ rule }: typeof findings) => rule);
    expect(rulesOf(locked)).toEqual(rulesOf(plain));
    // Nobody could look at a line of what is locked.
    const linesOf = ({ scenarios: [{ findings }] }: typeof locked) => findings.map(({ line }: typeof findings) => line);
    expect(linesOf(plain).some(Number.isInteger)).toBe(true);
    expect(linesOf(locked).some(Number.isInteger)).toBe(false);
  });

  it.each(['wrong.txt', 'spaced.txt'])('is not opened by a wrong passphrase, as in %s, and that is said', (key) => {
    const { status, err } = tribecraft('check', '--passphrase-file', key, 'locked.json');
    expect(err).toBe(
      `locked.json: not opened: the passphrase in ${key} is wrong, or the file was changed after it was locked\n`,
    );
    expect(status).toBe(2);
  });

  it('that is damaged says where, with a passphrase or without', () => {
    const said = [tribecraft('check', 'damaged.json'), tribecraft('--passphrase-file', 'key.txt', 'damaged.json')];
    for (const { status, err } of said) {
      expect(err).toMatch(/^damaged.json: rounds: fewer than 600,000/);
      expect(status).toBe(2);
    }
  });

  it.each([
    ['empty.txt', 'empty.txt: the first line is empty: write the passphrase there\n'],
    ['utf16.txt', 'utf16.txt: this is not UTF-8 text: save the file again as UTF-8\n'],
  ])('is not looked at where there is no passphrase in %s', (key, said) => {
    for (const command of [
      ['check', 'locked.json'],
      ['diff', 'locked.json', 'plain.json'],
    ]) {
      expect(tribecraft(...command, '--passphrase-file', key)).toEqual({ status: 2, out: '', err: said });
    }
  });

  it('is not looked at where the file with the passphrase is not there', () => {
    const { status, out, err } = tribecraft('check', '--passphrase-file', 'nowhere.txt', 'plain.json');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^nowhere.txt: ENOENT/);
  });

  it('is compared, held against as a baseline, and taken for its rules', () => {
    const key = ['--passphrase-file', 'key.txt'];
    expect(tribecraft('diff', 'locked.json', 'plain.json').status).toBe(2);
    expect(tribecraft('diff', ...key, 'locked.json', 'plain.json')).toMatchObject({ status: 0, err: '' });
    const { status, err } = tribecraft('check', ...key, '--baseline', 'locked.json', 'plain.json');
    expect([status, err]).toEqual([0, '']);
    expect(tribecraft('check', ...key, '--rules', 'locked.json', 'plain.json').status).not.toBe(2);
    expect(tribecraft('check', '--rules', 'locked.json', 'plain.json')).toMatchObject({ status: 2, out: '' });
    expect(tribecraft('check', '--baseline', 'locked.json', 'plain.json')).toMatchObject({ status: 2, out: '' });
  });

  it('is explained by --help, in both languages', () => {
    for (const command of ['check', 'diff']) {
      expect(tribecraft(command, '--help').out).toMatch(/--passphrase-file FILE\s+open files that are locked/);
      expect(tribecraft(command, '--help', '--lang', 'nl').out).toMatch(/--passphrase-file BESTAND\s+vergrendelde/);
    }
  });
});
