import { expect, it } from 'vitest';
import { earlierTodays } from '../../../src/domain/basedOn.ts';
import { descentOf } from '../../../src/domain/compare/sharedBase.ts';
import { documentOf } from '../../support/picture.ts';

/** On what each proposal and Today are both based, and which of them are Today as it was. */
function shown(scenarios: string): string {
  const document = documentOf({ squads: 'Checkout: Ana*', scenarios });
  const earlier = earlierTodays(document.scenarios).map(({ name }) => name);
  const lines = document.scenarios.map((each) => `${each.name}: ${descentOf(document, each)?.base.name ?? '-'}`);
  return [...lines, `earlier: ${earlier.join(', ')}`].join('\n');
}

it('finds on what a proposal and Today are both based, by way of whatever lies between', () => {
  expect(
    shown(
      'Today < March / Split < March / Half < Split / Late < Jan / Now < Today / Lone / Jan, frozen 2027-01-31 / ' +
        'March < Jan, frozen 2027-03-31 / Old < Split, frozen 2027-02-01',
    ),
  ).toBe(
    `Today: -
Split: March
Half: March
Late: Jan
Now: Today
Lone: -
Jan: -
March: -
Old: -
earlier: March, Jan`,
  );
});

it('counts what is not frozen for no Today of before', () => {
  expect(shown('Today < Draft / Draft < Jan / Jan, frozen 2027-01-31')).toBe(
    'Today: -\nDraft: -\nJan: -\nearlier: Jan',
  );
});
