import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/domain/compare/alteration.ts';
import { applied } from '../../../src/domain/compare/applied.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { anyOrganisation } from '../../support/anyOrganisation.ts';
import { anyPair } from '../../support/anyPair.ts';

describe('what changed from one organisation to another', () => {
  it('made to the first gives the second, in everything that is compared', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const { alterations } = compare(one, other);
        const made = applied(one, alterations);
        expect(compare(made, other).alterations.map((each) => textOf(each) ?? each.kind)).toEqual([]);
        expect(compare(other, made).alterations.map((each) => textOf(each) ?? each.kind)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing where nothing did', () => {
    fc.assert(
      fc.property(anyOrganisation, (organisation) => {
        const { alterations, bill } = compare(organisation, structuredClone(organisation));
        expect(alterations).toEqual([]);
        expect(bill.before).toEqual(bill.after);
      }),
    );
  });

  it('is known by a text that is the same for equal changes and of one change alone', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const texts = compare(one, other).alterations.map(textOf);
        expect(compare(structuredClone(one), structuredClone(other)).alterations.map(textOf)).toEqual(texts);
        const known = texts.filter((text) => text !== null);
        expect(new Set(known).size).toBe(known.length);
      }),
    );
  });
});
