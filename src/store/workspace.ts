import { create } from 'zustand';
import { type ChapterColours, coloursIn } from '../domain/colours.ts';
import type { Command, Request } from '../domain/commands/command.ts';
import type { Outcome, Refusal } from '../domain/commands/outcome.ts';
import { apply, revert, run } from '../domain/commands/run.ts';
import type { Document, Scenario, ScenarioId } from '../domain/document.ts';
import { emptyDocument } from '../domain/emptyDocument.ts';
import { afterDoing, afterRedoing, afterUndoing, type Happening, type Shown, type Step } from '../domain/history.ts';
import type { SaveState } from '../domain/keeping.ts';
import { useTabRole } from './tabRole.ts';
import { today } from './today.ts';

export interface Workspace extends Shown {
  /** The key under which this document is kept in the browser. */
  documentKey: string;
  scenario: ScenarioId;
  saved: SaveState;
  /** The chapters' colours, chosen when the document was opened: what is done and shown afterwards recolours nobody. */
  colours: ChapterColours;
  /** The day on which what is shown is looked at: waivers hold until a day. */
  day: string;
  /**
   * The only door to change. Fills in the scenario shown and today's date. What was foreseen of this very document, away
   * from the page, is taken as it is; of any other nothing is.
   */
  run(request: Request, foreseen?: ForeseenOutcome): Outcome;
  /** What `run` would answer, without changing anything. */
  preview(request: Request): Outcome;
  undo(): Step | null;
  redo(): Step | null;
  /** Takes another document into the page. */
  open(documentKey: string, shown: Shown): void;
  /** The document as another tab has made it; the scenario shown stays, while there is one. */
  follow(shown: Shown): void;
  showScenario(scenario: ScenarioId): void;
  noteSaved(saved: SaveState): void;
  /** Looks at the clock: what is shown changes with the day. */
  noteDay(): void;
  /**
   * Calls with everything that happens to the document from now on, once it has happened. Returns the function that
   * stops this.
   */
  hear(listen: (happening: Happening) => void): () => void;
}

/** The whole command that a request becomes in a scenario. */
export function completed(request: Request, scenario: ScenarioId): Command {
  return { ...request, scenario, today: today() } as Command;
}

/** The answer to every request while another tab writes the document. */
const WRITTEN_ELSEWHERE: Refusal = { kind: 'impossible', reason: 'written-elsewhere' };

/** What a request comes to, worked out away from the page. */
export interface ForeseenOutcome {
  /** The document that it was foreseen of. */
  of: Document;
  outcome: Outcome;
}

/** What a request would come to, here and now. */
function tried(
  request: Request,
  { document, scenario }: Pick<Workspace, 'document' | 'scenario'>,
  foreseen?: ForeseenOutcome,
): Outcome {
  if (!useTabRole.getState().mayWrite()) return { kind: 'refused', refusal: WRITTEN_ELSEWHERE };
  if (!foreseen) return run(document, completed(request, scenario));
  // What was done since would be gone without a word.
  return foreseen.of === document ? foreseen.outcome : { kind: 'unchanged' };
}

type What = Happening extends infer H ? (H extends Happening ? Omit<H, 'documentKey' | 'shown'> : never) : never;

export const useWorkspace = create<Workspace>()((set, get) => {
  const listeners = new Set<(happening: Happening) => void>();
  const tell = (what: What) => {
    const { documentKey, document, past, future } = get();
    const happening = { ...what, documentKey, shown: { document, past, future } } as Happening;
    for (const listen of listeners) listen(happening);
  };
  /** The document as it has become, with the colours of whatever is new in it. */
  const newly = (document: Document) => ({ document, colours: coloursIn(document.scenarios, get().colours) });
  return {
    documentKey: '',
    document: emptyDocument('Tribecraft', 'Today'),
    scenario: 'scenario:today',
    past: [],
    future: [],
    saved: { kind: 'saved' },
    colours: coloursIn([]),
    day: today(),
    run(request, foreseen) {
      const outcome = tried(request, get(), foreseen);
      if (outcome.kind === 'done') {
        const { document: before, scenario } = get();
        const step = { command: completed(request, scenario), changes: outcome.changes, before };
        const { document } = outcome;
        set({ ...newly(document), ...afterDoing(get(), step), scenario: shownIn(document, scenario) });
        tell({ kind: 'done', step });
      }
      return outcome;
    },
    preview: (request) => tried(request, get()),
    undo() {
      const step = get().past.at(-1);
      if (!step || !useTabRole.getState().mayWrite()) return null;
      const document = revert(get().document, step.changes);
      set({ ...newly(document), ...afterUndoing(get()), scenario: shownIn(document, step.command.scenario) });
      tell({ kind: 'undone', step });
      return step;
    },
    redo() {
      const step = get().future.at(-1);
      if (!step || !useTabRole.getState().mayWrite()) return null;
      const document = apply(get().document, step.changes);
      set({ ...newly(document), ...afterRedoing(get()), scenario: shownIn(document, step.command.scenario) });
      tell({ kind: 'redone', step });
      return step;
    },
    open(documentKey, { document, past, future }) {
      const first = document.scenarios[0] as Scenario;
      const isAgain = documentKey === get().documentKey;
      const colours = coloursIn(document.scenarios, isAgain ? get().colours : undefined);
      set({ documentKey, document, colours, scenario: first.id, past, future });
      tell({ kind: 'opened' });
    },
    follow({ document, past, future }) {
      set({ ...newly(document), past, future, scenario: shownIn(document, get().scenario) });
      tell({ kind: 'followed' });
    },
    showScenario: (scenario) => set({ scenario: shownIn(get().document, scenario) }),
    noteSaved: (saved) => set({ saved }),
    noteDay: () => today() !== get().day && set({ day: today() }),
    hear(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
});

/** The scenario to show where this one was meant, which may be gone. */
function shownIn(document: Document, scenario: ScenarioId): ScenarioId {
  return scenarioShown({ document, scenario }).id;
}

/** The scenario on the page. */
export function scenarioShown<Shown extends Scenario>(workspace: {
  document: { scenarios: Shown[] };
  scenario: ScenarioId;
}): Shown {
  const { document, scenario } = workspace;
  return document.scenarios.find((each) => each.id === scenario) ?? (document.scenarios[0] as Shown);
}
