import { expect, it } from 'vitest';
import { newcomersSaid } from '../../../src/panels/bringIn/newcomersSaid.ts';
import { listOf } from '../../support/listText.ts';
import { wordsIn } from '../../support/words.ts';

it('says newcomers as people and vacancies, of those who are accepted', () => {
  const list = listOf('Ilse Verhagen\nOmar Faris~\nTester?\nNoor el Amrani\nOntwerper?');
  const said = (...fresh: number[]) =>
    (['en', 'nl'] as const)
      .map((language) => newcomersSaid(wordsIn(language), { list }, { fresh: new Set(fresh) }))
      .join(' | ');
  expect([said(0, 1, 2, 3), said(0, 1), said(3, 2, 4), said(4), said(2, 4)].join('\n')).toBe(
    `3 people + 1 vacancy | 3 mensen + 1 vacature
2 people | 2 mensen
1 person + 2 vacancies | 1 persoon + 2 vacatures
1 vacancy | 1 vacature
2 vacancies | 2 vacatures`,
  );
});
