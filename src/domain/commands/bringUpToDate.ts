import { basesOf } from '../basedOn.ts';
import type { Document } from '../document.ts';
import type { Organisation } from '../organisation.ts';
import type { ScenarioCommand } from './command.ts';
import { Edit } from './edit.ts';
import { Making } from './making.ts';
import type { Outcome } from './outcome.ts';
import { impossible } from './refusal.ts';

/**
 * What comes of `bringUpToDate`: the proposal has this organisation, and is based on Today, the first scenario. Refused in one
 * that is read only; nothing where Today is based on the proposal itself. No rule is asked: what is so in Today is a fact.
 */
export function broughtUpToDate(
  document: Document,
  { scenario }: Extract<ScenarioCommand, { type: 'bringUpToDate' }>,
  organisation: Organisation,
): Outcome {
  const { scenarios } = document;
  const proposal = scenarios.find(({ id }) => id === scenario);
  const bases = basesOf(scenarios, scenarios[0]?.id);
  const [today] = bases;
  if (!today || !proposal) return { kind: 'refused', refusal: impossible('no-such-scenario', scenario) };
  if (proposal.frozen !== null) return { kind: 'refused', refusal: impossible('frozen', scenario) };
  if (bases.includes(proposal)) return { kind: 'unchanged' };
  const making = new Making(document);
  const brought = { ...proposal, organisation, basedOn: today.id };
  new Edit(making, scenario).setScenarios(scenarios.map((each) => (each === proposal ? brought : each)));
  if (making.changes.length === 0) return { kind: 'unchanged' };
  return { kind: 'done', document: making.document, changes: making.changes };
}
