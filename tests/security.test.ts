import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

it('the page on security names only tests that there are', () => {
  const named = [...page.matchAll(/`([\w/]+\.(?:test|spec)\.tsx?|storage\/\w+)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(join(ROOT, 'tests', file)))).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});
