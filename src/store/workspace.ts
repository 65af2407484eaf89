import { create } from 'zustand';
import type { Command } from '../domain/commands/command.ts';
import { apply, revert, run } from '../domain/commands/index.ts';
import type { Change, Outcome, Refusal } from '../domain/commands/outcome.ts';
import type { Document, Scenario, ScenarioId } from '../domain/document.ts';
import { afterDoing, afterRedoing, afterUndoing } from '../domain/history.ts';
import { useTabRole } from './tabRole.ts';
import { today } from './today.ts';

/** One gesture in the history: what was asked, and the changes it made, forward and back. */
export interface Step {
  command: Command;
  changes: Change[];
  /** The document as it was, for the label in words; shares everything that did not change. */
  before: Document;
}

/**
 * Why nothing can be written now: the disk is full, another tab holds the database back, a newer version has taken it
 * over, the browser does not answer, it does not let us, or the page is one file that keeps nothing in a browser.
 */
export type MemoryReason = 'full' | 'blocked' | 'newer' | 'slow' | 'unavailable' | 'oneFile';

/** How the copy in this browser stands. `memory`: nothing can be written; work goes on in this page alone. */
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'memory'; reason: MemoryReason };

/** A command without what the store fills in: the scenario shown and today's date. */
export type Request = Command extends infer C ? (C extends Command ? Omit<C, 'scenario' | 'today'> : never) : never;

export interface Workspace {
  /** Under which key this document is kept in the browser. */
  documentKey: string;
  document: Document;
  scenario: ScenarioId;
  past: readonly Step[];
  future: readonly Step[];
  saved: SaveState;
  /** The only door to change. Fills in the scenario shown and today's date. */
  run(request: Request): Outcome;
  /** What `run` would say, with nothing changed. */
  preview(request: Request): Outcome;
  undo(): Step | null;
  redo(): Step | null;
  /** Takes another document into the page; the history starts anew unless it is handed over. */
  open(documentKey: string, document: Document, past?: readonly Step[], future?: readonly Step[]): void;
  /** The document as another tab has made it; the scenario shown stays. */
  follow(document: Document, past: readonly Step[], future: readonly Step[]): void;
  showScenario(scenario: ScenarioId): void;
  noteSaved(saved: SaveState): void;
}

/** The whole command that a request becomes in a scenario. */
export function completed(request: Request, scenario: ScenarioId): Command {
  return { ...request, scenario, today: today() } as Command;
}

const EMPTY: Document = {
  format: 'tribecraft',
  version: 1,
  name: 'Tribecraft',
  pack: 'whitepaper',
  rules: {},
  waivers: [],
  scenarios: [
    {
      id: 'scenario:today',
      name: 'Today',
      basedOn: null,
      mode: 'enforce',
      status: 'draft',
      effective: null,
      organisation: { tribes: [], squads: [], chapters: [], guilds: [], people: [] },
    },
  ],
};

/** The answer to every request while another tab writes the document. */
const WRITTEN_ELSEWHERE: Refusal = { kind: 'impossible', reason: 'written-elsewhere' };

/** What a request would come to, here and now. */
function tried(request: Request, { document, scenario }: Pick<Workspace, 'document' | 'scenario'>): Outcome {
  if (!useTabRole.getState().mayWrite()) return { kind: 'refused', refusal: WRITTEN_ELSEWHERE };
  return run(document, completed(request, scenario));
}

export const useWorkspace = create<Workspace>()((set, get) => {
  return {
    documentKey: '',
    document: EMPTY,
    scenario: 'scenario:today',
    past: [],
    future: [],
    saved: { kind: 'saved' },
    run(request) {
      const outcome = tried(request, get());
      if (outcome.kind === 'done') {
        const { document: before, scenario } = get();
        const step = { command: completed(request, scenario), changes: outcome.changes, before };
        set({ document: outcome.document, ...afterDoing(get(), step) });
      }
      return outcome;
    },
    preview: (request) => tried(request, get()),
    undo() {
      const step = get().past.at(-1);
      if (!step || !useTabRole.getState().mayWrite()) return null;
      const document = revert(get().document, step.changes);
      set({ document, ...afterUndoing(get()), scenario: step.command.scenario });
      return step;
    },
    redo() {
      const step = get().future.at(-1);
      if (!step || !useTabRole.getState().mayWrite()) return null;
      const document = apply(get().document, step.changes);
      set({ document, ...afterRedoing(get()), scenario: step.command.scenario });
      return step;
    },
    open(documentKey, document, past = [], future = []) {
      const first = document.scenarios[0] as Scenario;
      set({ documentKey, document, scenario: first.id, past, future });
    },
    follow: (document, past, future) => set({ document, past, future }),
    showScenario: (scenario) => set({ scenario }),
    noteSaved: (saved) => set({ saved }),
  };
});

/** The scenario on the page. */
export function scenarioShown(workspace: Pick<Workspace, 'document' | 'scenario'>): Scenario {
  const { document, scenario } = workspace;
  return document.scenarios.find((each) => each.id === scenario) ?? (document.scenarios[0] as Scenario);
}
