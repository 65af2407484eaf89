import type { RuleSettings, Waiver } from '../document.ts';
import { entryOf } from './catalogue.ts';
import type { Finding } from './finding.ts';

type Unwaived = Omit<Finding, 'waived'>;

/** The waiver that holds for a finding, the first in the document; `null` where none does. */
export type WaiverFor = (finding: Unwaived) => Waiver | null;

const never: WaiverFor = () => null;

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
