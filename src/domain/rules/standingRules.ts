import type { RuleSettings } from '../document.ts';
import { RULES, type RuleEntry } from './catalogue.ts';
import { ENFORCED, type RuleId } from './finding.ts';
import { plainPack, type RuleStanding, settingsOf } from './packs.ts';
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

type Choice = Pick<RuleSettings, 'pack' | 'rules'>;

/** How a rule stands in a document beside how it stands in the pack that this chose, or in another one. */
export interface StandingRule {
  entry: RuleEntry;
  group: RuleGroupName;
  is: RuleStanding;
  inPack: RuleStanding;
  /** Whether it lets less or more through than in the pack; `both` where one part does each. */
  against: 'same' | 'stricter' | 'softer' | 'both';
}

/** Every rule, in the order of the table, beside the pack that was chosen; or beside what somebody else says of rules. */
export function standingRules(settings: Choice, beside: Choice = plainPack(settings.pack)): StandingRule[] {
  return RULES.map((entry, at) => {
    const [is, inPack] = [settingsOf(entry, settings), settingsOf(entry, beside)];
    return { entry, group: groupOf(entry.id, at), is, inPack, against: againstOf(entry, is, inPack) };
  });
}

function groupOf(id: RuleId, at: number): RuleGroupName {
  if (ENFORCED.includes(id)) return 'limits';
  if (STEERING.includes(id)) return 'steering';
  return at < FIRST_OF_PRODUCTS ? 'people' : 'products';
}

function againstOf(entry: RuleEntry, is: RuleStanding, inPack: RuleStanding): StandingRule['against'] {
  // A rule that is off has a limit, and no use for it.
  const isOff = is.severity === 'off';
  if (is.severity === inPack.severity && (isOff || is.limit === inPack.limit)) return 'same';
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

/** Whether two begin with one pack, and every rule stands the same in both. */
export function standAlike(one: Choice, other: Choice): boolean {
  return one.pack === other.pack && standingRules(one, other).every(({ against }) => against === 'same');
}

/** The rules about which a document and some packs, or files of rules, are not of one mind. */
export function rulesInPacks(settings: Choice, packs: readonly Choice[]): RuleInPacks[] {
  const all = RULES.map((entry) => ({
    entry,
    is: settingsOf(entry, settings),
    packs: packs.map((pack) => settingsOf(entry, pack)),
  }));
  return all.filter(({ is, packs: others }) =>
    others.some(({ severity, limit }) => severity !== is.severity || limit !== is.limit),
  );
}
