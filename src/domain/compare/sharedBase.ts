import { basesOf } from '../basedOn.ts';
import type { Document, Scenario } from '../document.ts';

/** A proposal with what it and Today are based on: three states of which the first two may differ since. */
export interface Descent {
  base: Scenario;
  today: Scenario;
  proposal: Scenario;
}

/**
 * The nearest scenario on which a proposal and Today, the first scenario, are both based. `null`: there is none, the proposal
 * is read only, or Today itself is based on it.
 */
export function descentOf({ scenarios }: Document, proposal: Scenario): Descent | null {
  const [today] = scenarios;
  const bases = basesOf(scenarios, today?.id);
  if (!today || proposal.frozen || bases.includes(proposal)) return null;
  const base = basesOf(scenarios, proposal.id).find((each) => bases.includes(each));
  return base ? { base, today, proposal } : null;
}
