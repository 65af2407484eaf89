import { create } from 'zustand';
import type { Command } from '../domain/commands/command.ts';
import { apply, revert, run } from '../domain/commands/index.ts';
import type { Change, Outcome } from '../domain/commands/outcome.ts';
import type { Document, Scenario, ScenarioId } from '../domain/document.ts';
import { today } from './today.ts';

/** One gesture in the history: what was asked, and the changes it made, forward and back. */
export interface Step {
  command: Command;
  changes: Change[];
  /** The document as it was, for the label in words; shares everything that did not change. */
  before: Document;
}

/** How the copy in this browser stands. `memory`: nothing can be written; work goes on in this page alone. */
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'memory'; reason: string };

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

/** How many steps back are kept. */
const DEPTH = 1000;

export const useWorkspace = create<Workspace>()((set, get) => {
  return {
    documentKey: '',
    document: EMPTY,
    scenario: 'scenario:today',
    past: [],
    future: [],
    saved: { kind: 'saved' },
    run(request) {
      const command = completed(request, get().scenario);
      const before = get().document;
      const outcome = run(before, command);
      if (outcome.kind === 'done') {
        const past = [...get().past, { command, changes: outcome.changes, before }].slice(-DEPTH);
        set({ document: outcome.document, past, future: [] });
      }
      return outcome;
    },
    preview: (request) => run(get().document, completed(request, get().scenario)),
    undo() {
      const { past, future, document } = get();
      const step = past.at(-1);
      if (!step) return null;
      set({
        document: revert(document, step.changes),
        past: past.slice(0, -1),
        future: [...future, step],
        scenario: step.command.scenario,
      });
      return step;
    },
    redo() {
      const { past, future, document } = get();
      const step = future.at(-1);
      if (!step) return null;
      set({
        document: apply(document, step.changes),
        past: [...past, step],
        future: future.slice(0, -1),
        scenario: step.command.scenario,
      });
      return step;
    },
    open(documentKey, document, past = [], future = []) {
      const first = document.scenarios[0] as Scenario;
      set({ documentKey, document, scenario: first.id, past, future });
    },
    showScenario: (scenario) => set({ scenario }),
    noteSaved: (saved) => set({ saved }),
  };
});

/** The scenario on the page. */
export function scenarioShown(workspace: Pick<Workspace, 'document' | 'scenario'>): Scenario {
  const { document, scenario } = workspace;
  return document.scenarios.find((each) => each.id === scenario) ?? (document.scenarios[0] as Scenario);
}
