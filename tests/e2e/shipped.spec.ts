import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packagesInReadme } from '../support/shippedPackages.ts';
import { DIST, listedFiles } from './support/built.ts';

/** Built beside the page, and none of the files that its service worker keeps. */
const APART = [
  ...['SHA256SUMS', 'licences.txt', 'sbom.cdx.json', 'sw.js'],
  ...['tribecraft.html', 'tribecraft.mjs', 'tribecraft.schema.json'],
];

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The packages that the build took in for the page and for the command line, with their versions. */
function shippedPackages(): { name: string; version: string }[] {
  const heads = ['licences.txt', 'tribecraft.mjs'].flatMap((file) => [
    ...read(file).matchAll(/^(\S+) ([\d.]+) \((?:MIT|ISC|BSD-\d-Clause|Apache-2\.0|0BSD|OFL-1\.1)\)$/gm),
  ]);
  const shipped = new Map(heads.map(([, name = '', version = '']) => [name, { name, version }]));
  return [...shipped.values()];
}

test('the build lists every file of the page, and no other', () => {
  const listed = listedFiles(DIST).map((path) => path || 'index.html');
  expect(builtFiles()).toEqual([...listed, ...APART].sort());
});

test('the packages that the build took in are those that the README lists', () => {
  const { asked, broughtAlong } = packagesInReadme();
  expect(
    shippedPackages()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...asked, ...broughtAlong].sort());
});

test('the bill of materials has every package that the build took in, in its version', () => {
  const { components } = JSON.parse(read('sbom.cdx.json')) as { components: { name: string; version: string }[] };
  const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));
  const shipped = shippedPackages().map(({ name, version }) => `${name} ${version}`);
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter((each) => !listed.has(each))).toEqual([]);
});

test('the sums are those of all built files, the page in one file among them', () => {
  const sums = builtFiles()
    .filter((path) => path !== 'SHA256SUMS')
    .map((path) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(DIST, path)))
        .digest('hex');
      return `${hash}  ${path}\n`;
    });
  expect(read('SHA256SUMS')).toBe(sums.join(''));
});

test('[P7] [unknown] the ways out that no policy covers are not in the built files', () => {
  const files = builtFiles().filter((path) => /\.(?:js|html|css|svg|webmanifest)$/.test(path));
  const waysOut =
    /RTCPeerConnection|\bwindow\.open\b|\blocation\.(?:assign|replace)\b|\blocation(?:\.href)? ?=[^=]|preconnect|dns-prefetch|prefetchDNS/i;
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((path) => waysOut.test(withoutHarmless(read(path))))).toEqual([]);
});

/** What React offers to whoever asks it for a hint: two functions, and what each hands on to. */
const HINTS_OF_REACT = [
  /\w+\.preconnect=function\(\w+,\w+\)\{typeof \w+==`string`&&/g,
  /\w+\.prefetchDNS=function\(\w+\)\{typeof \w+==`string`&&/g,
  /function \w+\(\w+\)\{\w+\.D\(\w+\),\w+\(`dns-prefetch`,\w+,null\)\}/g,
  /function \w+\(\w+,\w+\)\{\w+\.C\(\w+,\w+\),\w+\(`preconnect`,\w+,\w+\)\}/g,
];

/** What is noted in workbooks of a pivot table and of a link in a cell, read and written: a property of objects of its own. */
const PLACES_IN_WORKBOOKS = [
  /\w+\.attrs\.ref&&\(\w+\.location=\w+\.attrs\.ref\)/g,
  /\b(\w+)\.location&&\((\w+)\.location=\1\.location\)/g,
  /if\((\w+)\.location\)(\w+)\.location=\1\.location,\2\.target=\1\.location;/g,
  /if\((\w+)\.location\)\w+\.location=\1\.location;/g,
];

function withoutHarmless(text: string): string {
  return [...HINTS_OF_REACT, ...PLACES_IN_WORKBOOKS].reduce((rest, harmless) => rest.replace(harmless, ''), text);
}
