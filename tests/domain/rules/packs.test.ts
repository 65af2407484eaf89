import { describe, expect, it } from 'vitest';
import type { PackId, RuleSetting } from '../../../src/domain/document.ts';
import { entryOf, RULES } from '../../../src/domain/rules/catalogue.ts';
import type { RuleId } from '../../../src/domain/rules/finding.ts';
import { settingsOf } from '../../../src/domain/rules/packs.ts';
import { softened } from '../../../src/domain/rules/softened.ts';
import { crowd, documentWith, findingsIn } from '../../support/flagged.ts';

const standing = (id: RuleId, pack: PackId, rules: Record<string, RuleSetting> = {}) =>
  settingsOf(entryOf(id), { pack, rules });

/** What a pack changes of the whitepaper's table. */
function changesOf(pack: PackId): string[] {
  return RULES.flatMap(({ id }) => {
    const [was, is] = [standing(id, 'whitepaper'), standing(id, pack)];
    if (was.severity === is.severity && was.limit === is.limit) return [];
    return [`${id} ${is.severity} ${is.limit ?? '-'}`];
  });
}

describe('packs', () => {
  it('takes the whitepaper for the table', () => {
    for (const { id, severity, limit } of RULES) expect(standing(id, 'whitepaper')).toEqual({ severity, limit });
  });

  it('follows Spotify in 2012: smaller tribes, and more weight on product owners and chapter leads', () => {
    expect(changesOf('spotify-2012')).toEqual([
      'tribe-size error 100',
      'product-owner-dedicated warning 1',
      'chapter-lead-in-squad warning -',
    ]);
  });

  it('is strict: one squad a person, and every hint a warning', () => {
    expect(changesOf('strict')).toEqual([
      'squads-per-person error 1',
      'squad-mission warning -',
      'tribe-purpose warning -',
      'squad-coach warning -',
      'coach-independent warning -',
      'coach-span warning 4',
      't-shape-cover warning -',
      'role-in-tribe-kind warning -',
      'product-owner-dedicated warning 1',
      'chapter-lead-in-squad warning -',
      'chapter-span warning 10',
      'squad-small warning 5',
      'unplaced warning -',
      'product-value warning -',
      'life-cycle-cover warning -',
      'complex-product warning -',
      'mandate warning -',
      'compliance-cover warning -',
      'product-management-chapter warning -',
      'project-overseen warning -',
      'project-owner warning -',
    ]);
  });
});

describe('a document’s own rules', () => {
  it('override the pack key by key', () => {
    expect(standing('squads-per-person', 'strict', { 'squads-per-person': { severity: 'info' } })).toEqual({
      severity: 'info',
      limit: 1,
    });
    expect(standing('tribe-size', 'spotify-2012', { 'tribe-size': { limit: 50 } })).toEqual({
      severity: 'error',
      limit: 50,
    });
  });

  it('do nothing for a rule that there is not, nor with a limit where a rule has none', () => {
    const squads = 'Checkout: Ana*';
    const plain = findingsIn(documentWith({ squads }));
    const odd = { 'squad-colour': { severity: 'error' as const, limit: 1 }, 'squad-mission': { limit: 4 } };
    expect(findingsIn(documentWith({ squads, rules: odd }))).toEqual(plain);
  });

  it('change what is flagged, and as what', () => {
    const squads = `Checkout: ${crowd(6)}`;
    const rules = {
      'squad-size': { severity: 'warning' as const, limit: 5 },
      'squad-mission': { severity: 'off' as const },
    };
    const document = documentWith({ squads, rules });
    expect(findingsIn(document, 'squad-size')).toMatchObject([{ severity: 'warning', count: 6, limit: 5 }]);
    expect(findingsIn(document, 'squad-mission')).toEqual([]);
  });
});

describe('a rule of product management', () => {
  const shown = { products: 'App / Loan' };

  it('is turned off, and given another severity, as every other', () => {
    const found = (rules: Record<string, RuleSetting>, pack: PackId = 'whitepaper') =>
      findingsIn(documentWith({ ...shown, rules }, {}, { pack }), 'product-value').map(({ severity }) => severity);
    expect(found({})).toEqual(['info', 'info']);
    expect(found({}, 'strict')).toEqual(['warning', 'warning']);
    expect(found({ 'product-value': { severity: 'error' } }, 'strict')).toEqual(['error', 'error']);
    expect(found({ 'product-value': { severity: 'off' } })).toEqual([]);
  });
});

describe('softened', () => {
  const rulesOf = (pack: PackId, rules: Record<string, RuleSetting>, standard?: Parameters<typeof softened>[1]) =>
    softened({ pack, rules }, standard).map((each) => each.rule);

  it('names a lower severity and a limit that lets more through, and what it should be', () => {
    const rules = { 'squad-size': { limit: 12 }, 'tribe-lead': { severity: 'off' as const } };
    expect(softened({ pack: 'whitepaper', rules })).toEqual([
      { rule: 'squad-size', is: { severity: 'error', limit: 12 }, shouldBe: { severity: 'error', limit: 9 } },
      { rule: 'tribe-lead', is: { severity: 'off' }, shouldBe: { severity: 'warning' } },
    ]);
  });

  it('says nothing of what is the same or stricter', () => {
    expect(rulesOf('whitepaper', {})).toEqual([]);
    expect(rulesOf('strict', { 'squad-size': { limit: 7 }, 'squad-small': { limit: 6 } })).toEqual([]);
  });

  it('takes fewer members for softer where a rule wants more', () => {
    expect(rulesOf('whitepaper', { 'squad-small': { limit: 3 } })).toEqual(['squad-small']);
  });

  it('compares with another standard when told one', () => {
    const spotify = { pack: 'spotify-2012' as const, rules: {} };
    expect(rulesOf('whitepaper', {}, spotify)).toEqual([
      'tribe-size',
      'product-owner-dedicated',
      'chapter-lead-in-squad',
    ]);
  });

  it('cannot soften a rule that the standard turned off', () => {
    const standard = { pack: 'whitepaper' as const, rules: { 'squad-size': { severity: 'off' as const } } };
    expect(rulesOf('whitepaper', { 'squad-size': { limit: 20 } }, standard)).toEqual([]);
  });
});
