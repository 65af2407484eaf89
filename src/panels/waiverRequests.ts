import type { Request } from '../domain/commands/command.ts';
import type { Waiver } from '../domain/document.ts';
import type { Finding, RuleId } from '../domain/rules/finding.ts';
import { asOne } from '../store/perform.ts';
import { completed, useWorkspace } from '../store/workspace.ts';

type About = Pick<Finding, 'rule' | 'subject'>;
export type WaiverSaid = Pick<Waiver, 'reason' | 'by' | 'until' | 'upTo' | 'scenario'>;

/** What a waiver is about; a file may name a rule that is not known, of which there is never a finding. */
export const aboutWaiver = ({ rule, subject }: Pick<Waiver, 'rule' | 'subject'>): About => ({
  rule: rule as RuleId,
  subject: subject as Finding['subject'],
});

/** Nobody answers any more, also where that was so in another scenario than the one on the page. */
export function withdrawal(waiver: Waiver): Request {
  const { scenario } = waiver;
  return within(scenario, { type: 'withdrawWaiver', ...aboutWaiver(waiver), only: scenario !== null });
}

/** Somebody answers for a finding, in place of an earlier waiver where there is one. */
export function waiving(about: About, { scenario, ...said }: WaiverSaid, earlier: Waiver | null): Request {
  const waive = within(scenario, { type: 'waive', ...about, ...said, only: scenario !== null });
  // In the same place it takes its place by itself.
  return earlier && earlier.scenario !== scenario ? asOne([withdrawal(earlier), waive]) : waive;
}

function within(scenario: Waiver['scenario'], request: Request): Request {
  const shown = useWorkspace.getState().scenario;
  if (scenario === null || scenario === shown) return request;
  return { type: 'together', commands: [completed(request, scenario)] };
}
