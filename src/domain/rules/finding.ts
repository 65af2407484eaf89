import type { Severity, Waiver } from '../document.ts';
import type { SubjectId, Tribe } from '../organisation.ts';
import type { Phase } from '../vocabulary.ts';

/** Every rule, in the order in which findings of one severity are listed. */
export const RULE_IDS = [
  'squad-size',
  'tribe-size',
  'squads-per-person',
  'squad-product-owner',
  'tribe-lead',
  'chapter-lead',
  'line-manager',
  'squad-mixed',
  'squad-steered-by-product-owner',
  'same-tribe',
  'allocation',
  'squad-mission',
  'tribe-purpose',
  'squad-coach',
  'coach-independent',
  'coach-span',
  't-shape-cover',
  'role-in-tribe-kind',
  'product-owner-dedicated',
  'chapter-lead-in-squad',
  'chapter-span',
  'squad-small',
  'unplaced',
  'product-squad',
  'product-answered',
  'product-value',
  'life-cycle-cover',
  'complex-product',
  'mandate',
  'compliance-cover',
  'product-management-chapter',
  'project-lead',
  'project-overseen',
  'project-late',
  'project-owner',
  'programme-manager',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The four limits that are enforced while their severity is `error` and the scenario's mode is `enforce`. */
export const ENFORCED: readonly RuleId[] = ['squad-size', 'tribe-size', 'squads-per-person', 'squad-product-owner'];

/** What a rule saw at one subject, before severity and waivers. */
export interface Breach {
  /** Of a rule with a limit, or of the product owner rule: how many there are. */
  count?: number;
  /** How far over the limit (or from one product owner): what a refusal compares. */
  by?: number;
  /**
   * Others the sentence names, such as the member nobody can replace or the squads of another tribe. Where a rule can be
   * broken in several ways, they tell which.
   */
  about?: readonly SubjectId[];
  /**
   * Words that the sentence quotes, such as an expertise that only one person has; each belongs to the id at the same
   * index of `about`.
   */
  texts?: readonly string[];
  /** Of `allocation`: the stated shares together, 1 for all of somebody's time. */
  share?: number;
  /** Of `life-cycle-cover`: the phases that nobody covers. */
  phases?: readonly Phase[];
  /** Of `role-in-tribe-kind`: the kind of tribe that the role does not belong in. */
  tribeKind?: Tribe['kind'];
}

/** One rule and one subject. */
export interface Finding extends Breach {
  rule: RuleId;
  severity: Exclude<Severity, 'off'>;
  subject: SubjectId;
  limit?: number;
  /** The waiver that holds, if any: then the finding counts nowhere and refuses nothing. */
  waived: Waiver | null;
}
