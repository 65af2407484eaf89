import type { PackId, RuleSetting, RuleSettings, Severity } from '../document.ts';
import { entryOf, RULES, type RuleEntry } from './catalogue.ts';
import type { RuleId } from './finding.ts';

/** How one rule stands: its severity, and its limit where it has one. */
export interface RuleStanding {
  severity: Severity;
  limit?: number;
}

const infos = RULES.filter((rule) => rule.severity === 'info');

/** What each pack changes of the table of rules, which is the whitepaper's. */
const PACKS: Record<PackId, Partial<Record<RuleId, RuleSetting>>> = {
  whitepaper: {},
  // [K]
  'spotify-2012': {
    'tribe-size': { limit: 100 },
    'product-owner-dedicated': { severity: 'warning' },
    'chapter-lead-in-squad': { severity: 'warning' },
  },
  // Mamoli & Mole, Creating Great Teams: nobody works in more than one team.
  strict: {
    ...Object.fromEntries(infos.map((rule) => [rule.id, { severity: 'warning' }])),
    'squads-per-person': { limit: 1 },
  },
};

type Choice = Pick<RuleSettings, 'pack' | 'rules'>;

/** How a rule stands in a document: as its own setting says, key by key, else its pack, else the table. */
export function settingsOf(rule: RuleEntry, settings: Choice): RuleStanding {
  const pack = PACKS[settings.pack][rule.id];
  const own = settings.rules[rule.id];
  const severity = own?.severity ?? pack?.severity ?? rule.severity;
  if (rule.limit === undefined) return { severity };
  return { severity, limit: own?.limit ?? pack?.limit ?? rule.limit };
}

/** A pack by itself, with nothing that a document says of single rules. */
export function plainPack(pack: PackId): Choice {
  return { pack, rules: {} };
}

/**
 * What a document says of its rules after a change of one; `null` in it is as in the pack. What comes to be as it is in
 * the pack is not said any more.
 */
export function rulesWith(
  { pack, rules }: Choice,
  rule: RuleId,
  change: { severity?: Severity | null; limit?: number | null },
): Choice['rules'] {
  const own = Object.entries({ ...rules[rule], ...change });
  const inPack: Record<string, unknown> = { ...settingsOf(entryOf(rule), plainPack(pack)) };
  const kept = own.filter(([key, value]) => value !== null && value !== inPack[key]);
  const { [rule]: _, ...others } = rules;
  return kept.length > 0 ? { ...rules, [rule]: Object.fromEntries(kept) } : others;
}
