import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/domain/compare/alteration.ts';
import { applied } from '../../../src/domain/compare/applied.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { anyOrganisation } from '../../support/anyOrganisation.ts';

/** Another organisation of the same things, some of whose squads, chapters and tribes have other ids. */
const anyPair = fc
  .tuple(anyOrganisation, anyOrganisation, fc.array(fc.nat({ max: 8 }), { maxLength: 6 }), fc.boolean())
  .map(([one, other, others, isAlike]): [Organisation, Organisation] => [
    one,
    withOtherIds(isAlike ? one : other, others),
  ]);

function withOtherIds(organisation: Organisation, places: readonly number[]): Organisation {
  const text = places.reduce(
    (json, at) =>
      json.replaceAll(`"squad:${at}"`, `"squad:new-${at}"`).replaceAll(`"chapter:${at}"`, `"chapter:new-${at}"`),
    JSON.stringify(organisation),
  );
  return JSON.parse(places.includes(8) ? text.replaceAll('"tribe:0"', '"tribe:new"') : text);
}

describe('what changed from one organisation to another', () => {
  it('made to the first gives the second, in everything that is compared', () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const { alterations } = compare(one, other);
        const made = applied(one, alterations);
        expect(compare(made, other).alterations.map((each) => textOf(each) ?? each.kind)).toEqual([]);
        expect(compare(other, made).alterations.map((each) => textOf(each) ?? each.kind)).toEqual([]);
      }),
      { numRuns: 1000 },
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
