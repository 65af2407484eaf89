import fc from 'fast-check';
import { Organisation } from '../../src/domain/organisation.ts';
import { alterDraft, DEEDS, type Deed } from './alterDraft.ts';
import { anyOrganisation } from './anyOrganisation.ts';
import { furnished } from './draftFields.ts';

export type Pair = [before: Organisation, after: Organisation];

/** Another organisation of the same things, some of whose squads, chapters and tribes have other ids. */
const farPair: fc.Arbitrary<Pair> = fc
  .tuple(anyOrganisation, anyOrganisation, fc.array(fc.nat({ max: 8 }), { maxLength: 6 }), fc.boolean())
  .map(([one, other, others, isAlike]) => [one, withOtherIds(isAlike ? one : other, others)]);

function withOtherIds(organisation: Organisation, places: readonly number[]): Organisation {
  const text = places.reduce(
    (json, at) =>
      json.replaceAll(`"squad:${at}"`, `"squad:new-${at}"`).replaceAll(`"chapter:${at}"`, `"chapter:new-${at}"`),
    JSON.stringify(organisation),
  );
  return JSON.parse(places.includes(8) ? text.replaceAll('"tribe:0"', '"tribe:new"') : text);
}

const number = fc.noBias(fc.nat({ max: 999_999 }));
export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  word: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...DEEDS) }, fc.constant('fields' as const)),
  one: number,
  other: number,
  third: number,
});

/** An organisation and what a few deeds made of it; some were done to what it was as well, before it parted. */
const nearPair: fc.Arbitrary<Pair> = fc
  .tuple(anyOrganisation, fc.array(anyDeed, { maxLength: 3 }), fc.array(anyDeed, { minLength: 1, maxLength: 8 }))
  .map(([organisation, earlier, later]) => {
    const before = alterDraft(furnished(withMore(organisation)), earlier, 'old');
    return [before, alterDraft(before, later, 'new')];
  });

/** With two guilds, which no organisation is drawn with, and with a dependency if two squads can have one. */
function withMore(organisation: Organisation): Organisation {
  const members = organisation.people.slice(0, 6).map(({ id }) => id);
  const guilds = [0, 1].map((at) => ({ id: `guild:${at}`, name: `Guild ${at}`, members: members.slice(at) }));
  const [from, to] = organisation.squads.map(({ id }) => id);
  const first = from && to ? [{ from, to }] : [];
  const dependencies = organisation.dependencies.length > 0 ? organisation.dependencies : first;
  return Organisation.parse({ ...organisation, guilds, dependencies });
}

/** Two organisations that have to do with one another: far apart, or one of them a few deeds away from the other. */
export const anyPair: fc.Arbitrary<Pair> = fc.oneof(farPair, { weight: 3, arbitrary: nearPair });

/** An organisation, and two that a few deeds each made of it. */
export const anyThree: fc.Arbitrary<[base: Organisation, one: Organisation, other: Organisation]> = fc
  .tuple(nearPair, fc.array(anyDeed, { minLength: 1, maxLength: 8 }))
  .map(([[base, one], deeds]) => [base, one, alterDraft(base, deeds, 'other')]);
