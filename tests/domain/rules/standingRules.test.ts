import { describe, expect, it } from 'vitest';
import type { PackId, RuleSetting } from '../../../src/domain/document.ts';
import { RULES } from '../../../src/domain/rules/catalogue.ts';
import { plainPack } from '../../../src/domain/rules/packs.ts';
import { RULE_GROUPS, rulesInPacks, standAlike, standingRules } from '../../../src/domain/rules/standingRules.ts';

const standing = (pack: PackId, rules: Record<string, RuleSetting> = {}) => standingRules({ pack, rules });

/** Only what differs from the pack: `squad-size: error 8, was error 9, stricter`. */
const differing = (pack: PackId, rules: Record<string, RuleSetting>) =>
  standing(pack, rules)
    .filter(({ against }) => against !== 'same')
    .map(({ entry, is, inPack, against }) => {
      const said = ({ severity, limit }: typeof is) => [severity, limit].filter(Boolean).join(' ');
      return `${entry.id}: ${said(is)}, was ${said(inPack)}, ${against}`;
    })
    .join('\n');

describe('the rules as they stand', () => {
  it('stand in groups, every one of them once', () => {
    const groups = RULE_GROUPS.map((name) => {
      const ids = standing('whitepaper').flatMap(({ group, entry }) => (group === name ? entry.id : []));
      return `${name} ${ids.length}: ${ids.slice(0, 3).join(', ')} … ${ids.at(-1)}`;
    });
    expect(groups.join('\n')).toBe(`limits 4: squad-size, tribe-size, squads-per-person … squad-product-owner
steering 6: tribe-lead, chapter-lead, line-manager … chapter-span
people 13: squad-mixed, same-tribe, allocation … unplaced
products 13: product-squad, product-answered, product-value … programme-manager`);
    expect(standing('strict').map(({ entry }) => entry)).toEqual(RULES);
  });

  it('are stricter or softer than the pack, by severity, by limit, or each by one', () => {
    expect(
      differing('whitepaper', {
        'squad-size': { limit: 8 },
        'tribe-size': { limit: 200 },
        'squads-per-person': { severity: 'warning', limit: 1 },
        'tribe-lead': { severity: 'error' },
        'chapter-lead': { severity: 'off' },
        'line-manager': { severity: 'warning' },
        'squad-small': { limit: 6 },
      }),
    ).toBe(`squad-size: error 8, was error 9, stricter
tribe-size: error 200, was error 150, softer
squads-per-person: warning 1, was error 2, both
tribe-lead: error, was warning, stricter
chapter-lead: off, was warning, softer
squad-small: info 6, was info 5, stricter`);
  });

  it('are compared with the pack that was chosen, not with the table', () => {
    expect(differing('strict', { 'squad-mission': { severity: 'info' }, 'squads-per-person': { limit: 1 } })).toBe(
      'squad-mission: info, was warning, softer',
    );
  });
});

describe('the rules beside packs', () => {
  const beside = (rules: Record<string, RuleSetting>, ...packs: PackId[]) =>
    rulesInPacks({ pack: 'whitepaper', rules }, packs.map(plainPack))
      .map(({ entry, is, packs: others }) =>
        [entry.id, ...[is, ...others].map(({ severity, limit }) => [severity, limit].filter(Boolean).join(' '))].join(
          ' | ',
        ),
      )
      .join('\n');

  it('are those about which they are not of one mind', () => {
    expect(
      beside({ 'squad-size': { limit: 8 } }, 'whitepaper', 'spotify-2012'),
    ).toBe(`squad-size | error 8 | error 9 | error 9
tribe-size | error 150 | error 150 | error 100
product-owner-dedicated | info 1 | info 1 | warning 1
chapter-lead-in-squad | info | info | warning`);
    expect(beside({}, 'whitepaper')).toBe('');
  });

  it('are those of a file of rules too', () => {
    const [rule] = rulesInPacks({ pack: 'strict', rules: {} }, [
      { pack: 'strict', rules: { 'squad-size': { limit: 7 } } },
    ]);
    expect(rule).toMatchObject({ entry: { id: 'squad-size' }, is: { limit: 9 }, packs: [{ limit: 7 }] });
  });
});

describe('the rules beside a file', () => {
  it('are compared with that, and not with the pack', () => {
    const file = { pack: 'strict', rules: { 'squad-size': { limit: 8 }, unplaced: { severity: 'off' } } } as const;
    const differ = (settings: Parameters<typeof standAlike>[0]) =>
      standingRules(settings, file)
        .filter(({ against }) => against !== 'same')
        .map(({ entry, against }) => `${entry.id} ${against}`);
    expect(differ({ pack: 'strict', rules: {} })).toEqual(['squad-size softer', 'unplaced stricter']);
    expect(differ({ pack: 'strict', rules: { ...file.rules, 'no-such-rule': { severity: 'off' } } })).toEqual([]);
  });

  it('stand alike where the pack is the same and so is every rule that is not off', () => {
    const one = { pack: 'strict', rules: { 'squad-size': { limit: 8 } } } as const;
    expect(standAlike(one, { pack: 'strict', rules: { 'squad-size': { severity: 'error', limit: 8 } } })).toBe(true);
    expect(standAlike(one, { pack: 'strict', rules: {} })).toBe(false);
    expect(standAlike({ pack: 'strict', rules: {} }, { pack: 'whitepaper', rules: {} })).toBe(false);
    expect(standAlike(plainPack('whitepaper'), { pack: 'spotify-2012', rules: {} })).toBe(false);
    const off = (limit: number) => ({ pack: 'strict', rules: { 'squad-size': { severity: 'off', limit } } }) as const;
    expect(standAlike(off(3), off(4))).toBe(true);
  });
});
