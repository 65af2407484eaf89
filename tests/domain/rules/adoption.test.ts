import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.ts';
import { run } from '../../../src/domain/commands/run.ts';
import { type Document, PackId, type RuleSetting, type RuleSettings, Severity } from '../../../src/domain/document.ts';
import { adoption, departure, waiversFor } from '../../../src/domain/rules/adoption.ts';
import { RULES } from '../../../src/domain/rules/catalogue.ts';
import { standingRules } from '../../../src/domain/rules/standingRules.ts';
import { documentOf, here } from '../../support/picture.ts';
import { sayingsOf, waiversIn } from '../../support/scenarioPicture.ts';

/** The document with the rules of a file, taken over in one step. */
function adopted(document: Document, settings: RuleSettings, waivers: boolean): Document {
  const commands = adoption(document, settings, waivers).map(
    ({ scenario, request }) => ({ ...here, ...request, ...(scenario && { scenario }) }) as Command,
  );
  const outcome = run(document, { ...here, type: 'together', commands });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  return outcome.kind === 'done' ? outcome.document : document;
}

const SHOP = documentOf({ squads: 'Checkout: Ana*', scenarios: 'Today / Split < Today' });
const pack = fc.constantFrom(...PackId.options);
const setting = fc.record(
  { severity: fc.constantFrom(...Severity.options), limit: fc.constantFrom(1, 4, 9, 10, 150) },
  { requiredKeys: [] },
);
const rules: fc.Arbitrary<Record<string, RuleSetting>> = fc
  .dictionary(fc.constantFrom(...RULES.map(({ id }) => id)), setting, { maxKeys: 8 })
  .map((all) =>
    Object.fromEntries(
      Object.entries(all).map(([id, { limit, ...own }]) => {
        const counts = RULES.some((rule) => rule.id === id && rule.limit !== undefined);
        return [id, counts && limit !== undefined ? { ...own, limit } : own];
      }),
    ),
  );

const standing = (settings: Pick<RuleSettings, 'pack' | 'rules'>) => standingRules(settings).map(({ is }) => is);

describe('the rules of a file that are taken over', () => {
  it('are then those of the document, whatever both say', () => {
    fc.assert(
      fc.property(pack, rules, pack, rules, (own, ownRules, others, othersRules) => {
        const settings = { pack: others, rules: othersRules, waivers: [] };
        const after = adopted({ ...SHOP, pack: own, rules: ownRules }, settings, false);
        expect(standing(after)).toEqual(standing(settings));
        expect(after.pack).toBe(others);
      }),
    );
  });

  it('leave the waivers that there are, unless those of the file come too', () => {
    const mine = sayingsOf({
      waivers: 'squad-size squad:a / squad-size squad:a / unplaced person:ana [Split]',
    }).waivers;
    const [first, ...others] = sayingsOf({
      waivers:
        'squad-coach squad:b / unplaced person:bo [Split] / unplaced person:cy [Elsewhere] / no-such-rule squad:b',
    }).waivers;
    if (!first) throw new Error('The picture lost a waiver');
    const settings: RuleSettings = {
      pack: 'strict',
      rules: {},
      waivers: [{ ...first, reason: ' ', upTo: 4 }, ...others],
    };
    const document = { ...SHOP, waivers: mine };
    expect(waiversIn(adopted(document, settings, false))).toBe(waiversIn(document));
    const after = adopted(document, settings, true);
    expect(waiversIn(after)).toBe('squad-coach squad:b / unplaced person:bo [Split] / no-such-rule squad:b');
    expect(after.waivers[0]).toMatchObject({ reason: '–', upTo: 4 });
    expect(after.waivers[1]).toMatchObject({ reason: 'for now' });
  });

  it('go with the file where a pack is chosen in its place', () => {
    fc.assert(
      fc.property(pack, rules, pack, (others, othersRules, chosen) => {
        const file = { pack: others, rules: othersRules, waivers: [] };
        const after = adopted(SHOP, file, false);
        const commands = departure(after, chosen).map((request) => ({ ...here, ...request }) as Command);
        const outcome = run(after, { ...here, type: 'together', commands });
        const left = outcome.kind === 'done' ? outcome.document : after;
        expect([left.pack, left.rules]).toEqual([chosen, {}]);
      }),
    );
  });

  it('come with the waivers that can hold here', () => {
    const { waivers } = sayingsOf({
      waivers: 'squad-size squad:a / unplaced person:a [Split] / unplaced person:a [Gone]',
    });
    expect(waiversFor(SHOP, waivers)).toEqual(waivers.slice(0, 2));
  });
});
