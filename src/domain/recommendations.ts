import type { RuleSettings, Scenario } from './document.ts';
import { type Index, indexOf } from './lookup/indexOf.ts';
import { phasesCovered } from './lookup/phasesCovered.ts';
import { makesProduct, profileOf } from './lookup/productLines.ts';
import type { ProductId, Squad, TribeId } from './organisation.ts';
import { isRunning } from './projectState.ts';
import { entryOf } from './rules/catalogue.ts';
import { check } from './rules/check.ts';
import type { Finding, RuleId } from './rules/finding.ts';
import { settingsOf } from './rules/packs.ts';
import { FOLLOWED, type Followed, type OrganisationKind, type Phase } from './vocabulary.ts';

/** What [W] recommends to management, in its order; the one on mandate and strife is two here. */
export const RECOMMENDED = [
  'in-the-lead',
  'fitting-way',
  'enough-mandate',
  'no-strife',
  'in-development',
  'compliance',
  'told-apart',
] as const;
export type Recommended = (typeof RECOMMENDED)[number];

/** Whether a recommendation to management is followed, as far as the scenario itself says. */
export interface Recommendation {
  id: Recommended;
  state: 'followed' | 'not-yet' | 'cannot-be-told';
  /** Where it is not yet followed: what the rules found, waived or not, */
  findings: readonly Finding[];
  /** and the products and tribes of which it is not said how they work. */
  unsaid: readonly (ProductId | TribeId)[];
  /** How many things the check could find fault with; nothing follows from none. */
  judged: number;
}

/** A recommendation that rules judge: all of these, where there is anything to judge. */
interface ByRules {
  rules: readonly RuleId[];
  /** How many things there are in the organisation that the check could find fault with. */
  judged(index: Index): number;
  /** Which of the findings speak of it; all of them where nothing is said. */
  concerns?(finding: Finding): boolean;
}

/** [W] calls development what lies between the concept and the launch. [W] ch. 2, after Haines */
export const DEVELOPMENT: readonly Phase[] = ['2a', '2b', '2c', '3a', '3b'];

/** The kinds of organisation in which [W] sees no mandate at all. [W] ch. 1 and 3 */
const WITHOUT_MANDATE: readonly (OrganisationKind | null)[] = ['traditional', 'virtual-chain', 'life-event-chain'];

/** The squads that make a product. */
const makers = (index: Index): Squad[] => index.organisation.squads.filter((squad) => makesProduct(squad, index));

const BY_RULES: Record<Exclude<Recommended, 'fitting-way'>, ByRules> = {
  'in-the-lead': {
    rules: ['product-management-chapter', 'product-answered'],
    judged: ({ organisation }) => organisation.products.length,
  },
  'enough-mandate': {
    rules: ['mandate'],
    judged: (index) => makers(index).filter((squad) => profileOf(squad, index).mandate !== undefined).length,
  },
  'no-strife': {
    rules: ['project-owner'],
    judged: ({ organisation }) =>
      organisation.projects.filter((project) => isRunning(project) && project.lead && project.squads.length > 0).length,
  },
  'in-development': {
    rules: ['life-cycle-cover'],
    judged: (index) => index.organisation.products.filter((product) => phasesCovered(product, index).size > 0).length,
    concerns: ({ phases = [] }) => phases.some((phase) => DEVELOPMENT.includes(phase)),
  },
  compliance: {
    rules: ['compliance-cover'],
    judged: (index) => makers(index).length,
  },
  'told-apart': {
    rules: ['complex-product'],
    judged: ({ organisation }) => organisation.products.filter(({ complex }) => complex).length,
  },
};

/**
 * How a scenario follows what [W] recommends to management. Something is not yet followed where a rule finds fault with
 * it, even one that is waived: the waiver answers for the finding, it does not mend it. [W], recommendations
 */
export function recommendationsToManagement(
  scenario: Pick<Scenario, 'id' | 'kind' | 'organisation'>,
  settings: RuleSettings,
  today: string,
): Recommendation[] {
  const findings = check(scenario, settings, today);
  const index = indexOf(scenario.organisation);
  return RECOMMENDED.map((id) => {
    if (id === 'fitting-way') return { id, ...fittingWay(scenario) };
    const told = judgedBy(BY_RULES[id], findings, settings, index);
    const never = id === 'enough-mandate' && WITHOUT_MANDATE.includes(scenario.kind);
    return { id, ...told, ...(never && { state: 'not-yet' }) };
  });
}

function judgedBy(
  { rules, judged: countJudged, concerns = () => true }: ByRules,
  all: readonly Finding[],
  settings: RuleSettings,
  index: Index,
): Omit<Recommendation, 'id'> {
  const findings = all.filter((finding) => rules.includes(finding.rule) && concerns(finding));
  const judged = countJudged(index);
  if (findings.length > 0) return { state: 'not-yet', findings, unsaid: [], judged };
  const isOff = rules.some((rule) => settingsOf(entryOf(rule), settings).severity === 'off');
  return { state: isOff || judged === 0 ? 'cannot-be-told' : 'followed', findings, unsaid: [], judged };
}

/**
 * A way of working fits when somebody has chosen it: for each product, and where the traditional and the agile way go
 * together for each part of the organisation too. [W], recommendations
 */
function fittingWay({ kind, organisation }: Pick<Scenario, 'kind' | 'organisation'>): Omit<Recommendation, 'id'> {
  const judged = organisation.products.length;
  if (kind === null) return { state: 'cannot-be-told', findings: [], unsaid: [], judged };
  const products = organisation.products.filter(({ way }) => way === null);
  const tribes = kind === 'hybrid' ? organisation.tribes.filter((tribe) => tribe.kind === undefined) : [];
  const unsaid = [...products, ...tribes].map(({ id }) => id);
  return { state: unsaid.length > 0 ? 'not-yet' : 'followed', findings: [], unsaid, judged };
}

/** What [W] recommends to product management itself: followed where people say so, and nowhere derived. */
export function recommendationsToProductManagement({
  follows,
}: Pick<Scenario, 'follows'>): { id: Followed; state: 'followed' | 'not-yet' }[] {
  return FOLLOWED.map((id) => ({ id, state: follows.includes(id) ? 'followed' : 'not-yet' }));
}
