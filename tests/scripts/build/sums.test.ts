import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfAll, sumsIn } from '../../../scripts/build/sums.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  write('index.html', '<html>');
  write('assets/b.js', 'run()');
  write('assets/a.css', 'body {}');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the sums of a folder', () => {
  it('are one line a file, by name, as sha256sum writes them', () => {
    expect(sumsIn(folder)).toBe(
      `${hash('body {}')}  assets/a.css\n${hash('run()')}  assets/b.js\n${hash('<html>')}  index.html\n`,
    );
  });

  it('leave out their own list, and no other file', () => {
    const before = sumsIn(folder);
    write('SHA256SUMS', before);
    expect(sumsIn(folder)).toBe(before);
    write('assets/SHA256SUMS', '');
    write('.hidden', '');
    expect(sumsIn(folder).split('\n')).toHaveLength(before.split('\n').length + 2);
  });
});

describe('the hash of all sources', () => {
  const hashNow = () => hashOfAll(folder, ['assets', 'index.html']);

  it('is 12 digits, the same in whatever order the sources are named', () => {
    expect(hashNow()).toMatch(/^[0-9a-f]{12}$/);
    expect(hashOfAll(folder, ['index.html', 'assets'])).toBe(hashNow());
  });

  it('is that of their sums, so that everybody can work it out', () => {
    expect(hashNow()).toBe(hash(sumsIn(folder)).slice(0, 12));
  });

  it('is another when a file is another, has another name, or is new', () => {
    const hashes = [hashNow()];
    write('index.html', '<html >');
    hashes.push(hashNow());
    write('assets/c.js', 'run()');
    hashes.push(hashNow());
    rmSync(join(folder, 'assets/b.js'));
    hashes.push(hashNow());
    expect(new Set(hashes).size).toBe(4);
  });

  it('is the same whatever else lies about', () => {
    const before = hashNow();
    write('notes.txt', 'of nothing that is built');
    write('assets/.DS_Store', '');
    expect(hashNow()).toBe(before);
  });
});
