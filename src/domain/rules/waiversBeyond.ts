import type { Waiver } from '../document.ts';
import { RULES } from './catalogue.ts';

/**
 * The waivers that let something pass which no waiver of a standard does: of another finding, in more scenarios, for longer,
 * or up to another count. One of a rule that there is not lets nothing pass.
 */
export function waiversBeyond(waivers: readonly Waiver[], standard: readonly Waiver[]): Waiver[] {
  return waivers.filter(
    (waiver) => RULES.some(({ id }) => id === waiver.rule) && !standard.some((each) => letsPassAll(each, waiver)),
  );
}

/** Whether one waiver lets everything pass that another does. */
function letsPassAll(one: Waiver, other: Waiver): boolean {
  if (one.rule !== other.rule || one.subject !== other.subject) return false;
  if (one.scenario !== null && one.scenario !== other.scenario) return false;
  // Days as `YYYY-MM-DD` are in the order of their letters; none is for ever.
  if (one.until !== null && (other.until === null || one.until < other.until)) return false;
  const rule = RULES.find(({ id }) => id === one.rule);
  if (rule?.limit === undefined || one.upTo === undefined) return true;
  if (other.upTo === undefined) return false;
  return rule.fewest ? one.upTo <= other.upTo : one.upTo >= other.upTo;
}
