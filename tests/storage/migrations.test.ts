import { expect, it } from 'vitest';
import { VERSION } from '../../src/domain/version.ts';
import { lift, MIGRATIONS, type Migration } from '../../src/storage/migrations.ts';

const steps: Migration[] = [
  (raw) => ({ ...raw, version: 2, title: raw.name }),
  (raw) => ({ ...raw, version: 3, title: `${raw.title}!` }),
];

it('an older file is lifted step by step, each step taking what the one before made', () => {
  expect(lift({ version: 1, name: 'Ana' }, 1, steps)).toEqual({ version: 3, name: 'Ana', title: 'Ana!' });
  expect(lift({ version: 2, title: 'Bo' }, 2, steps)).toEqual({ version: 3, title: 'Bo!' });
});

it('a file of this version stays as it is', () => {
  const raw = { version: 3, title: 'Cy' };
  expect(lift(raw, 3, steps)).toBe(raw);
});

it('there is a step for every version before this one', () => {
  expect(MIGRATIONS).toHaveLength(VERSION - 1);
});
