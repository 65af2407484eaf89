import type { Scenario, ScenarioId } from '../document.ts';
import type { Command } from './command.ts';
import { Edit } from './edit.ts';
import type { Making } from './making.ts';
import type { Answer } from './refusal.ts';
import { editScenario } from './scenario.ts';

/**
 * Carries a command out. Where Today, the first scenario, has another organisation by it for the first time since a proposal
 * was born from it, Today as it was is set aside before: as a frozen copy, on which both are based from then on. A document
 * that has as many scenarios as it may keeps none.
 */
export function keepToday(making: Making, { scenario, today }: Command, carryOut: () => Answer): Answer {
  const { document, changes } = making;
  const { id, name, basedOn } = document.scenarios[0] as Scenario;
  const born = document.scenarios.filter((each) => each.basedOn === id && each.frozen === null);
  if (scenario !== id || born.length === 0) return carryOut();
  const from = changes.length;
  making.goOnFrom(document);
  const answer = carryOut();
  const made = changes.slice(from);
  if (!made.some((change) => 'list' in change && change.list !== null && change.scenario === id)) return answer;
  // Copied before it changes, the copy shares all that Today has.
  changes.length = from;
  making.goOnFrom(document);
  const added = freeId(id, document.scenarios);
  const edit = new Edit(making, id);
  if (!editScenario(edit, { type: 'addScenario', added, name, scenario, today })) {
    edit.setScenarioOf(added, { basedOn, frozen: today });
    for (const each of [{ id }, ...born]) edit.setScenarioOf(each.id, { basedOn: added });
  }
  for (const change of made) making.make(change);
  return answer;
}

/** The longest that an id may be, without the end that it gets here. */
const LONGEST = 206;

function freeId(today: ScenarioId, scenarios: readonly Scenario[]): ScenarioId {
  let number = 1;
  const free = () => `${today.slice(0, LONGEST)}-${number}` as ScenarioId;
  while (scenarios.some(({ id }) => id === free())) number++;
  return free();
}
