import { FOLLOWED, inOrderOf, NEVER } from '../vocabulary.ts';
import type { ScenarioCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { removeNotes } from './note.ts';
import { type Answer, badDay, badName, badText, impossible, said } from './refusal.ts';

/** As many as a file may have. */
const MOST_SCENARIOS = 50;

type Of<T extends ScenarioCommand['type']> = Extract<ScenarioCommand, { type: T }>;

export function editScenario(edit: Edit, command: ScenarioCommand): Answer {
  switch (command.type) {
    case 'addScenario':
      return addScenario(edit, command);
    case 'renameScenario':
      return badName(command.name) ?? edit.setScenario({ name: command.name });
    case 'describeScenario': {
      const { details } = command;
      const { text, reasons, consequences, measures, effective } = details;
      const follows = details.follows && inOrderOf(FOLLOWED, details.follows);
      const refusal = badText(text, reasons, consequences, measures) ?? badDay(effective);
      return refusal ?? edit.setScenario(said({ ...details, follows }));
    }
    case 'chooseMode':
      return edit.setScenario({ mode: command.mode });
    case 'chooseStatus':
      return chooseStatus(edit, command);
    case 'freezeScenario':
      return edit.setScenario({ frozen: command.today });
    case 'moveScenario':
      return moveScenario(edit, command);
    case 'removeScenario':
      return removeScenario(edit);
    case 'bringUpToDate':
      return null;
  }
}

/** Refuses to stand before a scenario that there is not; `null` stands for nobody and is allowed. */
function badPlace(edit: Edit, before: string | null | undefined): Answer {
  const isThere = !before || edit.document.scenarios.some(({ id }) => id === before);
  return isThere ? null : impossible('no-such-scenario', before);
}

function addScenario(edit: Edit, { added, name, before, beside }: Of<'addScenario'>): Answer {
  const { scenario } = edit;
  const { scenarios } = edit.document;
  if (scenarios.some(({ id }) => id === added)) return impossible('id-taken', added);
  if (scenarios.length >= MOST_SCENARIOS) return impossible('too-many-scenarios');
  const refusal = badName(name) ?? badPlace(edit, before);
  if (refusal) return refusal;
  const basedOn = beside ? scenario.basedOn : scenario.id;
  const fresh = { basedOn, status: 'draft' as const, statusOn: NEVER, frozen: null };
  const born = { ...scenario, id: added, name, ...fresh };
  const place = before ? scenarios.findIndex(({ id }) => id === before) : scenarios.length;
  return edit.setScenarios(scenarios.toSpliced(place, 0, born));
}

function moveScenario(edit: Edit, { before }: Of<'moveScenario'>): Answer {
  const refusal = badPlace(edit, before);
  const { scenario } = edit;
  if (refusal || before === scenario.id) return refusal;
  const others = edit.document.scenarios.filter((each) => each !== scenario);
  const place = before ? others.findIndex(({ id }) => id === before) : others.length;
  return edit.setScenarios(others.toSpliced(place, 0, scenario));
}

function chooseStatus(edit: Edit, { status, on, today }: Of<'chooseStatus'>): Answer {
  // A status that was reached before keeps its day.
  const reached = on === undefined ? (edit.scenario.statusOn[status] ?? today) : on;
  return badDay(reached) ?? edit.setScenario({ status, statusOn: { ...edit.scenario.statusOn, [status]: reached } });
}

/** Everything in the document that is about this scenario alone goes with it. */
function removeScenario(edit: Edit): Answer {
  const { id: gone, basedOn: heir } = edit.scenario;
  const { scenarios, notes } = edit.document;
  if (scenarios.length < 2) return impossible('last-scenario', gone);
  edit.filterDocument('waivers', ({ scenario }) => scenario !== gone);
  edit.filterDocument('decisions', ({ from, to }) => from !== gone && to !== gone);
  removeNotes(
    edit,
    notes.filter(({ scenario }) => scenario === gone).map(({ id }) => id),
  );
  for (const { id, basedOn } of scenarios) if (basedOn === gone) edit.setScenarioOf(id, { basedOn: heir });
  return edit.setScenarios(edit.document.scenarios.filter(({ id }) => id !== gone));
}
