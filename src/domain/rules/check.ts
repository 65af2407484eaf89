import { atOnce } from '../atOnce.ts';
import type { RuleSettings, Scenario } from '../document.ts';
import { indexing } from '../lookup/indexOf.ts';
import { Recent } from '../lookup/recent.ts';
import { type Checked, checking } from './checked.ts';
import type { Finding } from './finding.ts';
import { areInForce, rulesInForce } from './inForce.ts';
import { recheck } from './recheck.ts';
import { settingsIn } from './waivers.ts';

const recent = new Recent<Checked>();

/** What the rules are asked about: waivers may hold in one scenario alone. */
export type Checkable = Pick<Scenario, 'id' | 'organisation'>;

/**
 * Every finding of a scenario, errors first, then warnings, then infos; within one severity in the order of the table, then of the
 * document. Where a version of the organisation was checked before, only what changed since is checked. The list is
 * remembered, so neither it nor the organisation may be changed in place.
 */
export function check(scenario: Checkable, document: RuleSettings, today: string): readonly Finding[] {
  return atOnce(checkingIn(scenario, document, today)).findings;
}

/** The same with pauses while it makes the look-ups and for every hundred records. Whoever asks `check` afterwards has the answer at once. */
export function* checkingIn(
  { id, organisation }: Checkable,
  document: RuleSettings,
  today: string,
): Generator<void, Checked> {
  const settings = settingsIn(document, id);
  const fits = (checked: Checked) => areInForce(checked.rules, settings, today);
  const known = recent.find(organisation, fits);
  if (known) return known;
  const index = yield* indexing(organisation);
  yield;
  const other = recent.nearest(organisation, fits);
  const again = other && recheck(other, index);
  return recent.add(again ?? (yield* checking(index, other?.rules ?? rulesInForce(settings, today))));
}

/** How many findings of each severity count, and how many are waived: a waived one counts nowhere else. */
export type FindingCounts = Record<Finding['severity'] | 'waived', number>;

export function countOf(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const finding of findings) counts[finding.waived ? 'waived' : finding.severity] += 1;
  return counts;
}
