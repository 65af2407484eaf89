import { expect, it, vi } from 'vitest';

const NAMES = [
  'Ana de Vries',
  'Cher',
  '',
  'Zoë Čech',
  'zoe\u0308 e\u0301mile',
  '🇳🇱 👨‍👩‍👧',
  'ß oe',
  'Ana  van den\u00a0Berg',
];

it('[names] initials are what a reader takes for the first letters of the first word and the last', async () => {
  const { initialsOf } = await import('../../../src/wording/saying/numbers.ts');
  expect(NAMES.map(initialsOf)).toEqual(['AV', 'C', '', 'ZČ', 'ZE\u0301', '🇳🇱👨‍👩‍👧', 'SSO', 'AB']);
});

it('[names] initials are first characters in a browser that cannot tell letters', async () => {
  vi.resetModules();
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  const { initialsOf } = await import('../../../src/wording/saying/numbers.ts');
  vi.unstubAllGlobals();
  expect(NAMES.slice(0, 4).map(initialsOf)).toEqual(['AV', 'C', '', 'ZČ']);
  expect(initialsOf('😀a 😎b')).toBe('😀😎');
});
