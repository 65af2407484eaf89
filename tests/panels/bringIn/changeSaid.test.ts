import { expect, it } from 'vitest';
import type { ChangedField } from '../../../src/importing/plan/listPlan.ts';
import { shown } from '../../../src/panels/bringIn/changeSaid.ts';
import { wordsIn } from '../../support/words.ts';

/** The same in English and Dutch. */
const said = (field: ChangedField, text: string) =>
  (['en', 'nl'] as const).map((language) => shown(wordsIn(language), text, field)).join(' | ');

it('says stars, shares, kinds and numbers in words, as each language writes them', () => {
  const all: [ChangedField, string][] = [
    ['squads', 'CI/CD'],
    ['squads', 'CI/CD*'],
    ['squads', 'Refunds* 62.5%; Checkout 37.5%; Loans'],
    ['squads', 'Room 12 50%'],
    ['squads', ''],
    ['fte', '0.8'],
    ['kind', 'external'],
    ['role', 'Tester*'],
    ['fields.Cost', '0.8'],
  ];
  expect(all.map(([field, text]) => said(field, text)).join('\n')).toBe(`CI/CD | CI/CD
CI/CD (as product owner) | CI/CD (als product owner)
Refunds (as product owner, 62.5%), Checkout (37.5%) and Loans | Refunds (als product owner, 62,5%), Checkout (37,5%) en Loans
Room 12 (50%) | Room 12 (50%)
nothing | niets
0.8 | 0,8
External | Extern
Tester* | Tester*
0.8 | 0.8`);
});
