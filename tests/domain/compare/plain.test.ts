import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/domain/compare/alteration.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { anyPair } from '../../support/anyPair.ts';
import { plainBill, plainTexts, plainTogether } from '../../support/plainChanges.ts';
import { rounds, SOAK_TIME } from '../../support/rounds.ts';

const numRuns = rounds(3000, 100_000);

/** Each word that a change may be known by, with the kinds of things that it is said of first. */
const WORDS = `
  also-in person
  became chapter squad tribe
`;

describe('what changed, read plainly,', () => {
  it(
    'is what the comparison finds, in the same words',
    () => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(anyPair, ([one, other]) => {
          const texts = compare(one, other).alterations.map(textOf);
          const found = texts.filter((text) => text !== null).sort();
          expect(found).toEqual(plainTexts(one, other));
          for (const text of found) {
            const word = text.split(':')[0] ?? '';
            seen.set(word, (seen.get(word) ?? 0) + 1);
          }
        }),
        { numRuns },
      );
      console.log([...seen].sort().map((x) => x.join(' ')).join('\n'));
    },
    SOAK_TIME,
  );

  it(
    'costs what the comparison bills, and keeps together whom it says',
    () => {
      fc.assert(
        fc.property(anyPair, ([one, other]) => {
          const { bill, together } = compare(one, other);
          expect(bill).toEqual(plainBill(one, other));
          expect(together).toEqual(plainTogether(one, other));
        }),
        { numRuns },
      );
    },
    SOAK_TIME,
  );
});
