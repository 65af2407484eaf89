import { useEffect, useMemo } from 'react';
import { earlierTodays } from '../domain/basedOn.ts';
import type { Command } from '../domain/commands/command.ts';
import type { Document, Scenario, ScenarioId } from '../domain/document.ts';
import type { LastOutcome } from '../domain/history.ts';
import { perform, undo } from '../store/perform.ts';
import { usePreferences } from '../store/preferences.ts';
import { BOARD, useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';

type Done = Exclude<LastOutcome, { kind: 'refused' }>;

/**
 * Beside what was done to Today while there is a proposal, once a document in this browser: has it done in the proposal
 * instead.
 */
export function ThereInstead({ outcome }: { outcome: Done }) {
  const words = useWords();
  const document = useWorkspace(({ documentKey }) => documentKey);
  // It stays beside what it was first offered for, though it was offered from then on.
  const proposal = useMemo(
    () => (document in usePreferences.getState().offered ? null : proposalFor(outcome)),
    [document, outcome],
  );
  useEffect(() => {
    const { offered, rememberOffered } = usePreferences.getState();
    if (proposal) rememberOffered({ ...offered, [document]: outcome.command.today });
  }, [proposal, document, outcome]);
  if (!proposal) return null;
  return (
    <Button look="link" onClick={() => doThere(outcome.command, proposal.id)}>
      {words.t('panels.done.there', { name: proposal.name })}
    </Button>
  );
}

/** What only says what is so, and belongs to no proposal. */
const FACTS: readonly Command['type'][] = ['takeOverList', 'restoreDocument'];

/** The first proposal that could have it, where Today has another organisation by what was done. */
function proposalFor({ command, before, after }: Done): Scenario | null {
  const [was, is] = [before, after].map(({ scenarios }: Document) => scenarios[0]);
  const isEdit = was?.id === is?.id && was?.id === command.scenario && was?.organisation !== is?.organisation;
  if (!isEdit || FACTS.includes(command.type)) return null;
  const earlier = earlierTodays(after.scenarios);
  return after.scenarios.find((each) => each !== is && !each.frozen && !earlier.includes(each)) ?? null;
}

function doThere(command: Command, scenario: ScenarioId): void {
  undo();
  useWorkspace.getState().showScenario(scenario);
  perform(within(command, command.scenario, scenario));
  // The button that had the focus is gone.
  const { page, wishFor } = useView.getState();
  if (page === BOARD) wishFor({ kind: 'focus', thing: null });
}

/** The same of another scenario, with all that is done together. */
function within(command: Command, from: ScenarioId, to: ScenarioId): Command {
  const there = command.scenario === from ? { ...command, scenario: to } : command;
  if (there.type !== 'together') return there;
  return { ...there, commands: there.commands.map((each) => within(each, from, to)) };
}
