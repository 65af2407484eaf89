import { check } from '../domain/rules/check.ts';
import { today } from '../store/today.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import type { Board } from './board.ts';
import { sentencesOf } from './carrying.ts';
import { commandForDrop, type Held } from './commandForDrop.ts';
import { prospectOf } from './hand.ts';

/** How soon after the page is there, in milliseconds: everything that somebody waits for comes before. */
const AFTER = 800;
/** As many moves as the browser needs to see before it runs them quickly. */
const MOVES = 8;

/** Tries out moving somebody of the first tribe to one of its squads, including the scene that this would give. */
function tryMove(board: Board, turn: number): void {
  const { tribes } = board.scene;
  const tribe = tribes.find(({ box }) => box.people > 0);
  const cards = tribe?.box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards)) ?? [];
  const [card] = cards;
  const row = tribe?.box.rows[turn % tribe.box.rows.length];
  if (!tribe || !card || !row) return;
  const held: Held = { kind: 'people', members: [{ person: card.person, squad: card.squad }] };
  const hit = { kind: 'rowHead', row, tribe } as const;
  const request = commandForDrop(held, hit, null, { x: 0, y: 0 }, { also: false, chapter: false }, tribes);
  if (!request) return;
  const prospect = prospectOf(held, hit, null, request);
  sentencesOf(board, prospect);
  if (prospect.outcome.kind !== 'done') return;
  const { document } = prospect.outcome;
  const { colours } = useWorkspace.getState();
  const scenario = scenarioShown({ document, scenario: board.scenario.id });
  board.shown.layout.aside(scenario.organisation, document, check(scenario, document, today()), board.words, {
    colours,
  });
}

/**
 * Goes through a drag out of sight while the page is idle. A browser runs what it has never run before several times
 * slower: without this the first card that somebody takes would be lifted two frames late.
 */
export function rehearse(board: Board): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  let idle = 0;
  let turn = 0;
  const step = () => {
    tryMove(board, turn++);
    if (turn < MOVES) idle = requestIdleCallback(step);
  };
  const timer = window.setTimeout(step, AFTER);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
