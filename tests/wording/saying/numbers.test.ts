import { expect, it, vi } from 'vitest';
import { wordsIn } from '../../support/words.ts';

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

it('a share of time is said as it is meant, in the way of the language, and shorter on a card', async () => {
  const { percentIn, shareText } = await import('../../../src/wording/saying/numbers.ts');
  const said = [1, 0.9995, 2 / 3, 0.625, 0.5, 0.4, 0.3333, 0.1225, 0.07].map((share) =>
    (['en', 'nl'] as const)
      .flatMap((language) => [percentIn(wordsIn(language), share), shareText(wordsIn(language), share)])
      .join(' | '),
  );
  expect(`\n${said.join('\n')}\n`).toBe(`
100% |  | 100% | 
99.95% | 100% | 99,95% | 100%
66.67% | 66.7% | 66,67% | 66,7%
62.5% | 62.5% | 62,5% | 62,5%
50% | ½ | 50% | ½
40% | 40% | 40% | 40%
33.33% | 33.3% | 33,33% | 33,3%
12.25% | 12.3% | 12,25% | 12,3%
7% | 7% | 7% | 7%
`);
});
