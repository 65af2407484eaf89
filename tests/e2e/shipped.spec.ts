import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packagesInReadme } from '../support/shippedPackages.ts';
import { DIST, listedFiles } from './support/built.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

test('the build lists every file of the page, and no other', () => {
  const apart = ['licences.txt', 'sw.js', 'tribecraft.html', 'tribecraft.schema.json'];
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !apart.includes(path));
  expect(files.sort()).toEqual(
    listedFiles(DIST)
      .map((path) => path || 'index.html')
      .sort(),
  );
});

test('the packages that the build took in are those that the README lists', () => {
  const shipped = [...read('licences.txt').matchAll(/^(\S+) [\d.]+ \(.+\)$/gm)].map(([, name]) => name);
  const { asked, broughtAlong } = packagesInReadme();
  expect(shipped.sort()).toEqual([...asked, ...broughtAlong].sort());
});

test('[P7] the ways out that no policy covers are not in the built files', () => {
  const scripts = [...listedFiles(DIST).filter((path) => path.endsWith('.js')), 'tribecraft.html'];
  const waysOut = /RTCPeerConnection|\bwindow\.open\b|\blocation\.(?:assign|replace)\b|\blocation(?:\.href)? ?=[^=]/;
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((path) => waysOut.test(read(path)))).toEqual([]);
});
