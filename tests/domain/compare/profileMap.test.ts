import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import { type ProfileMap, profileMap } from '../../../src/domain/compare/profileMap.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { ASPECTS } from '../../../src/domain/vocabulary.ts';
import { anyPair } from '../../support/anyPair.ts';
import { documentWith } from '../../support/flagged.ts';
import { organisationOf, type Picture } from '../../support/picture.ts';
import { profileOf, profileRowsText, sumsText, withProfiles } from '../../support/profilePicture.ts';

function organisation(shown: Picture, profiles: Record<string, string> = {}): Organisation {
  const details = Object.entries(profiles).map(([id, drawn]) => [id, { profile: profileOf(drawn) }]);
  return organisationOf(documentWith(shown, Object.fromEntries(details)));
}

const mapOf = (before: Organisation, after: Organisation) => profileMap(before, after, compare(before, after).became);

const SHOP: Picture = {
  squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Dirk / Claims: Els',
  tribes: 'Shop: Checkout, Refunds / Insurance [department]: Claims',
};

describe('the profiles of an organisation', () => {
  it('stand tribe by tribe, each squad with what it says itself or else takes from its tribe', () => {
    const is = organisation(SHOP, {
      'tribe:shop': '0/2',
      'squad:checkout': '2....2',
      'tribe:insurance': '..........2',
    });
    const map = profileMap(null, is);
    expect(profileRowsText(map)).toEqual([
      'Shop: 0/2........ | 1',
      "  Checkout: 2'/'2..2..... | 3",
      "  Refunds: '0'/'2........ | 1",
      'Insurance [department]: ..........2 | 1',
      "  Claims: ..........'2 | 1",
    ]);
    expect(map.was).toBeNull();
    expect(sumsText(map.is)).toBe('3 squads | 1 0 2 0 0 1 0 0 0 0 1 | 1 1.0, 2 between, 5 2.0, 25 none');
  });

  it('stand beside those of another, where a squad that moved is now and what is gone where it was', () => {
    const was = organisation(SHOP, { 'tribe:shop': '0', 'squad:claims': '/2', 'squad:refunds': '2' });
    const is = organisation(
      { squads: 'Launch: Flo / Checkout: Ana*, Bo / Claims: Els', tribes: 'Shop: Launch, Checkout, Claims / New:' },
      { 'tribe:shop': '2', 'squad:launch': './' },
    );
    const map = mapOf(was, is);
    expect(profileRowsText(map)).toEqual([
      'Shop: 0.......... -> 2.......... | 0 -> 1',
      "  Launch: - -> '2/......... | - -> 1",
      "  Checkout: '0.......... -> '2.......... | 0 -> 1",
      '  Refunds: 2.......... -> - | 1 -> -',
      "  Claims: /2......... -> '2.......... | 1 -> 1",
      'Insurance [department]: ........... -> - | 0 -> -',
      'New: - -> ........... | - -> 0',
    ]);
    expect(map.was && sumsText(map.was)).toBe('3 squads | 1 1 0 0 0 0 0 0 0 0 0 | 1 1.0, 1 between, 2 2.0, 29 none');
    expect(sumsText(map.is)).toBe('3 squads | 3 0 0 0 0 0 0 0 0 0 0 | 0 1.0, 1 between, 3 2.0, 29 none');
  });

  it('know a squad, and a tribe, that became another', () => {
    const was = organisation(
      { squads: 'Checkout: Ana*, Bo, Cy / Gone: Dirk', tribes: 'Shop: Checkout, Gone' },
      { 'tribe:shop': '0', 'squad:checkout': './', 'squad:gone': '..2' },
    );
    const is = organisation(
      { squads: 'Till: Ana*, Bo, Cy', tribes: 'Store: Till' },
      { 'tribe:store': '2', 'squad:till': '.2' },
    );
    const map = mapOf(was, is);
    expect(profileRowsText(map)).toEqual([
      'Store: 0.......... -> 2.......... | 0 -> 1',
      "  Till: '0/......... -> '22......... | 0 -> 2",
      "  Gone: '0.2........ -> - | 1 -> -",
    ]);
    expect(map.rows.map(({ id }) => id)).toEqual(['tribe:store', 'squad:till', 'squad:gone']);
  });
});

/** What the map says of the squads of one side, told from the organisation alone. */
function plainSums({ tribes, squads }: Organisation): string {
  const answers = squads.map((squad) => {
    const tribe = tribes.find(({ id }) => id === squad.tribe);
    return ASPECTS.map((aspect) => squad.profile[aspect] ?? tribe?.profile[aspect] ?? 'none');
  });
  const count = (kind: string) => answers.flat().filter((answer) => answer === kind).length;
  const full = ASPECTS.map((_, at) => answers.filter((answer) => answer[at] === '2.0').length);
  const kinds = ['1.0', 'between', '2.0', 'none'].map((kind) => `${count(kind)} ${kind}`);
  return `${squads.length} squads | ${full.join(' ')} | ${kinds.join(', ')}`;
}

const idsOf = (map: ProfileMap, side: 'was' | 'is') =>
  map.rows.filter((row) => row[side] !== null).map(({ id }) => id as string);

describe('the profiles of any two organisations', () => {
  const drawn = fc.string({ unit: fc.constantFrom('0', '/', '2', '.'), maxLength: 11 });

  it('hold every tribe and squad of both once, and count what their squads say', () => {
    fc.assert(
      fc.property(anyPair, fc.array(drawn, { minLength: 1, maxLength: 7 }), ([one, other], profiles) => {
        const [before, after] = [withProfiles(one, profiles), withProfiles(other, profiles.toReversed())];
        const { became } = compare(before, after);
        const map = profileMap(before, after, became);
        const inOrder = after.tribes.flatMap(({ id }) => [
          id,
          ...after.squads.filter(({ tribe }) => tribe === id).map((squad) => squad.id),
        ]);
        expect(idsOf(map, 'is')).toEqual(inOrder);
        const earlier = [...before.tribes, ...before.squads].map(({ id }) => became.get(id) ?? id);
        expect(idsOf(map, 'was').sort()).toEqual([...earlier].sort());
        expect(map.was && sumsText(map.was)).toBe(plainSums(before));
        expect(sumsText(map.is)).toBe(plainSums(after));
      }),
    );
  });
});
