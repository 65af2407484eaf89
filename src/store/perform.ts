import type { Request } from '../domain/commands/command.ts';
import type { Outcome } from '../domain/commands/outcome.ts';
import type { Shown, Step } from '../domain/history.ts';
import type { PersonId } from '../domain/organisation.ts';
import { followSelection } from './followSelection.ts';
import { useView } from './view.ts';
import { completed, type ForeseenOutcome, scenarioShown, useWorkspace } from './workspace.ts';

/**
 * What every gesture goes through: runs the request and leaves word of what it came to, so that the page can say so.
 * The selection follows who moved; a refusal is laid before the user. A field `saysWhy` something cannot be at all
 * itself, beside what was typed. `beside` is whom somebody was dropped beside, whom a refusal then offers to swap with.
 */
export function perform(request: Request, saysWhy = false, beside: PersonId | null = null): Outcome {
  return performed(request, { saysWhy, beside });
}

/** The same with what was foreseen of this very document, away from the page: nothing is worked out once more. */
export function performForeseen(request: Request, foreseen: ForeseenOutcome): Outcome {
  return performed(request, { saysWhy: false, beside: null, foreseen });
}

interface HowPerformed {
  saysWhy: boolean;
  beside: PersonId | null;
  foreseen?: ForeseenOutcome;
}

function performed(request: Request, { saysWhy, beside, foreseen }: HowPerformed): Outcome {
  const { document: before, scenario, run } = useWorkspace.getState();
  const command = completed(request, scenario);
  const outcome = run(request, foreseen);
  const view = useView.getState();
  if (outcome.kind === 'refused') {
    const { refusal } = outcome;
    view.refuse(saysWhy && refusal.kind === 'impossible' ? null : { request, refusal, beside });
    view.noteOutcome({ kind: 'refused', command, before, refusal: outcome.refusal });
  } else {
    view.refuse(null);
  }
  if (outcome.kind === 'done') {
    view.noteOutcome({ kind: 'done', command, before, after: outcome.document });
    keepSelection({ document: before, scenario });
  }
  return outcome;
}

/** Takes the last gesture back, in the scenario that it changed. */
export function undo(): void {
  step('undone', () => useWorkspace.getState().undo());
}

/** Makes the gesture again that was taken back last. */
export function redo(): void {
  step('redone', () => useWorkspace.getState().redo());
}

/** Shows the document as another tab has made it. */
export function follow(shown: Shown): void {
  const { document: before, scenario, follow: take } = useWorkspace.getState();
  take(shown);
  keepSelection({ document: before, scenario });
}

/** Several requests as one: all are done or none, and one undo takes them back. */
export function asOne(requests: readonly Request[]): Request {
  const [only] = requests;
  if (only && requests.length === 1) return only;
  const { scenario } = useWorkspace.getState();
  return { type: 'together', commands: requests.map((request) => completed(request, scenario)) };
}

function step(kind: 'undone' | 'redone', take: () => Step | null): void {
  const { document: before } = useWorkspace.getState();
  const taken = take();
  if (!taken) return;
  const after = useWorkspace.getState().document;
  useView.getState().refuse(null);
  useView.getState().noteOutcome({ kind, command: taken.command, before, after });
  keepSelection({ document: before, scenario: taken.command.scenario });
}

function keepSelection(before: Pick<ReturnType<typeof useWorkspace.getState>, 'document' | 'scenario'>): void {
  const { selection, select } = useView.getState();
  const was = scenarioShown(before).organisation;
  const is = scenarioShown(useWorkspace.getState()).organisation;
  const followed = followSelection(selection, was, is);
  if (followed !== selection) select(followed);
}
