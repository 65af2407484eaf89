import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../src/domain/version.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const [program = '', format = ''] = read('CHANGELOG.md').split('\n## The file format\n');

describe('the changelog', () => {
  it('begins with what is not released yet, and then the version of package.json', () => {
    const versions = [...program.matchAll(/^## (\S+)/gm)].map(([, version]) => version);
    expect(versions.slice(0, 2)).toEqual(['Unreleased', JSON.parse(read('package.json')).version]);
  });

  it('gives each released version its day', () => {
    const released = program.match(/^## \d.*$/gm) ?? [];
    expect(released.filter((line) => !/^## \d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}$/.test(line))).toEqual([]);
    expect(released.length).toBeGreaterThan(0);
  });

  it('has every version of the file format, the newest first', () => {
    const versions = [...format.matchAll(/^### Version (\d+)$/gm)].map(([, version]) => Number(version));
    expect(versions).toEqual(Array.from({ length: VERSION }, (_, index) => VERSION - index));
  });
});
