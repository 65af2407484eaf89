import type { RuleSettings, ScenarioId, Waiver } from '../document.ts';
import { entryOf } from './catalogue.ts';
import type { Finding } from './finding.ts';

type Unwaived = Omit<Finding, 'waived'>;

/** The waiver that holds for a finding, the first in the document; `null` where none does. */
export type WaiverFor = (finding: Unwaived) => Waiver | null;

const never: WaiverFor = () => null;

const remembered = new WeakMap<readonly Waiver[], Map<ScenarioId, Waiver[]>>();

/**
 * The settings that hold in a scenario: without the waivers that hold in another one alone. The same list each time, as
 * long as the document has the same waivers.
 */
export function settingsIn({ pack, rules, waivers }: RuleSettings, scenario: ScenarioId): RuleSettings {
  if (waivers.every((waiver) => waiver.scenario === null)) return { pack, rules, waivers };
  const known = remembered.get(waivers) ?? new Map<ScenarioId, Waiver[]>();
  remembered.set(waivers, known);
  const here = known.get(scenario) ?? waivers.filter((each) => each.scenario === null || each.scenario === scenario);
  known.set(scenario, here);
  return { pack, rules, waivers: here };
}

/** Sorts a document's waivers once, so that looking one up stays cheap however many findings there are. */
export function waiversHolding(settings: Pick<RuleSettings, 'waivers'>, today: string): WaiverFor {
  const bySubject = new Map<string, Waiver[]>();
  for (const waiver of settings.waivers) {
    if (waiver.until !== null && waiver.until < today) continue;
    const others = bySubject.get(waiver.subject);
    if (others) others.push(waiver);
    else bySubject.set(waiver.subject, [waiver]);
  }
  if (bySubject.size === 0) return never;
  return (finding) =>
    bySubject.get(finding.subject)?.find((each) => each.rule === finding.rule && reaches(each, finding)) ?? null;
}

/** Whether a breach is no worse than the waiver's `upTo`, which means nothing for a rule without a limit. */
function reaches(waiver: Waiver, finding: Unwaived): boolean {
  const rule = entryOf(finding.rule);
  if (waiver.upTo === undefined || rule.limit === undefined || finding.count === undefined) return true;
  return rule.fewest ? finding.count >= waiver.upTo : finding.count <= waiver.upTo;
}
