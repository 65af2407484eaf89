import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/architecture.md',
  'docs/locked-files.md',
  'docs/promises.md',
  'docs/rules-as-code.md',
].concat(readdirSync(join(ROOT, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`));

/** Folders from which a page may name files. */
const FROM = ['.', 'src', 'tests'];

/** What the build and the benchmark make: not there before them. */
const MADE = ['sbom.cdx.json', 'sw.js', 'tests/bench/results.json'];

/** The folder that a row of a table, or a line, begins with: what else it names may stand in there. */
function foldersOf(line: string): string[] {
  const named = [...line.matchAll(/`([\w./-]+)`/g)].map(([, name = '']) => name);
  return named.flatMap((name) => (/\.\w+$/.test(name) ? [dirname(name)] : [name]));
}

function missingIn(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/```[\s\S]*?```/g, '');
  return text.split('\n').flatMap((line) => {
    const rooms = foldersOf(line);
    return [...line.matchAll(/`([\w./-]+\.(?:tsx?|js|json|md|css))`/g)]
      .map(([, name = '']) => name)
      .filter((name) => {
        const places = FROM.flatMap((from) => ['', ...rooms].map((room) => join(ROOT, from, room, name)));
        return !places.some((place) => existsSync(place));
      });
  });
}

describe('the pages for whoever works on this', () => {
  it.each(PAGES)('%s names files that there are', (page) => {
    expect(missingIn(page).filter((name) => !MADE.includes(name))).toEqual([]);
  });

  it.each(PAGES)('%s links to what there is', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(ROOT, dirname(page), link)));
    expect(broken).toEqual([]);
  });
});

it('each promise that a test says it keeps is explained, and each that is explained is kept by the tests it names', () => {
  const rows = readFileSync(join(ROOT, 'docs', 'promises.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, number] = /^\| (P\d+) \|/.exec(line) ?? [];
      return number ? [{ number, files: [...line.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file) }] : [];
    });
  const keeps = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  expect(rows.flatMap(({ number, files }) => files.filter((file) => !keeps(file).includes(`[${number}]`)))).toEqual([]);
  const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:test|spec)\.tsx?$/.test(file),
  );
  const kept = new Set(tests.flatMap((file) => keeps(`tests/${file}`).match(/(?<=\[)P\d+(?=\])/g) ?? []));
  expect([...kept].sort()).toEqual(rows.map(({ number }) => number).sort());
});
