import type { PackId, RuleSettings } from '../document.ts';
import { RULES, type RuleEntry } from './catalogue.ts';
import { ENFORCED, type RuleId } from './finding.ts';
import { type RuleStanding, settingsOf, standingInPack } from './packs.ts';
import { isSofter } from './softened.ts';

/** The rules as people look for them: those that may refuse, who steers whom, squads and their people, products. */
export const RULE_GROUPS = ['limits', 'steering', 'people', 'products'] as const;
export type RuleGroupName = (typeof RULE_GROUPS)[number];

const STEERING: readonly RuleId[] = [
  'tribe-lead',
  'chapter-lead',
  'line-manager',
  'squad-steered-by-product-owner',
  'chapter-lead-in-squad',
  'chapter-span',
];
/** The first rule of product management; all after it are of it too. */
const FIRST_OF_PRODUCTS = RULES.findIndex(({ id }) => id === 'product-squad');

/** How a rule stands in a document beside how it stands in the pack that this chose. */
export interface StandingRule {
  entry: RuleEntry;
  group: RuleGroupName;
  is: RuleStanding;
  inPack: RuleStanding;
  /** Whether it lets less or more through than in the pack; `both` where one part does each. */
  against: 'same' | 'stricter' | 'softer' | 'both';
}

/** Every rule, in the order of the table. */
export function standingRules(settings: Pick<RuleSettings, 'pack' | 'rules'>): StandingRule[] {
  return RULES.map((entry, at) => {
    const [is, inPack] = [settingsOf(entry, settings), standingInPack(entry, settings.pack)];
    return { entry, group: groupOf(entry.id, at), is, inPack, against: againstOf(entry, is, inPack) };
  });
}

function groupOf(id: RuleId, at: number): RuleGroupName {
  if (ENFORCED.includes(id)) return 'limits';
  if (STEERING.includes(id)) return 'steering';
  return at < FIRST_OF_PRODUCTS ? 'people' : 'products';
}

function againstOf(entry: RuleEntry, is: RuleStanding, inPack: RuleStanding): StandingRule['against'] {
  if (is.severity === inPack.severity && is.limit === inPack.limit) return 'same';
  const [softer, stricter] = [isSofter(entry, is, inPack), isSofter(entry, inPack, is)];
  if (softer && stricter) return 'both';
  return softer ? 'softer' : 'stricter';
}

/** A rule in each of several packs, where these or the document are not of one mind about it. */
export interface RuleInPacks {
  entry: RuleEntry;
  is: RuleStanding;
  packs: readonly RuleStanding[];
}

/** The rules about which a document and some packs are not of one mind. */
export function rulesInPacks(settings: Pick<RuleSettings, 'pack' | 'rules'>, packs: readonly PackId[]): RuleInPacks[] {
  const all = RULES.map((entry) => ({
    entry,
    is: settingsOf(entry, settings),
    packs: packs.map((pack) => standingInPack(entry, pack)),
  }));
  return all.filter(({ is, packs: others }) =>
    others.some(({ severity, limit }) => severity !== is.severity || limit !== is.limit),
  );
}
