import { startTransition } from 'react';
import type { PersonId } from '../domain/organisation.ts';
import type { CellBox, PlacedTribe, RowBox, Scene } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import { perform } from '../store/perform.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { type VerdictSentences, verdictMessage } from '../wording/saying/verdictMessage.ts';
import type { Board } from './board.ts';
import { bringIn } from './bringIn.ts';
import { type Hand, heldFrom, type Prospect } from './hand.ts';
import { nearestAt } from './pointing.ts';

/** What dropping now would do, in words. */
export function sentencesOf(board: Board, prospect: Prospect): VerdictSentences {
  return verdictMessage(board.words, prospect.verdict, useWorkspace.getState().document, board.scenario.id);
}

/** The cell of a row in which a person would land: their own chapter's, else *Other*. */
export function landingCell({ index }: Board, tribe: PlacedTribe, row: RowBox, person: PersonId): CellBox | null {
  const chapter = index.person(person)?.chapter ?? null;
  const column = tribe.box.columns.findIndex((each) => each.chapter === chapter);
  return row.cells[column < 0 ? row.cells.findIndex((cell) => cell.chapter === null) : column] ?? null;
}

/** Opens the hand: does what was promised, or shows the user the refusal. The panels are updated after the board. */
export function drop(board: Board): void {
  const { prospect, by, letGo } = board.hand.getState();
  const isRefused = prospect?.verdict.outcome === 'refused';
  const beside = isRefused && by === 'pointer' ? nearestAt(board, board.pointer.at) : null;
  letGo();
  if (prospect) startTransition(() => void perform(prospect.request, false, beside));
}

/** Puts everything back where it was. */
export function cancel({ hand }: Board): void {
  if (hand.getState().held) hand.getState().letGo();
}

/** Takes up the card with the focus (and all that is selected with it) by keys. */
export function pickUpByKeys(board: Board, spot: Spot): boolean {
  if (spot.kind !== 'card') return false;
  const { scene, hand, index, words } = board;
  const tribe = Math.max(
    0,
    scene.tribes.findIndex((placed) => placed.box.tribe === spot.tribe),
  );
  const row = scene.tribes[tribe]?.box.rows.findIndex((each) => each.squad === spot.squad) ?? 0;
  const thing = { kind: 'membership' as const, person: spot.person, squad: spot.squad };
  hand.getState().pickUp(heldFrom(thing, useView.getState().selection), 'keys', { tribe, row });
  const name = index.person(spot.person)?.name ?? '';
  useView.getState().say(words.t('canvas.pickedUp', { name, form: spot.tribe ? index.formOf(spot.tribe) : 'tribe' }));
  return true;
}

export type Carry = 'up' | 'down' | 'tribeBefore' | 'tribeAfter' | 'end';

/** The next row from a row: towards another squad, another tribe or *No squad*. */
function nextRow({ tribes }: Scene, at: Hand['row'], to: Carry): Hand['row'] {
  const last = (tribes[at.tribe]?.box.rows.length ?? 0) - 1;
  switch (to) {
    case 'up':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'down':
      return { ...at, row: Math.min(last, at.row + 1) };
    case 'end':
      return { ...at, row: last };
    case 'tribeBefore':
      return at.tribe > 0 ? { tribe: at.tribe - 1, row: 0 } : at;
    case 'tribeAfter':
      return at.tribe < tribes.length - 1 ? { tribe: at.tribe + 1, row: 0 } : at;
  }
}

/** Carries what is held to the next squad, the next tribe or *No squad*. */
export function carryByKeys(board: Board, to: Carry): void {
  const { scene, hand } = board;
  const at = nextRow(scene, hand.getState().row, to);
  hand.setState({ row: at });
  const tribe = scene.tribes[at.tribe];
  const row = tribe?.box.rows[at.row];
  const { held, over } = hand.getState();
  if (!tribe || !row || held?.kind !== 'people') return;
  const person = held.members[0]?.person;
  over(
    { kind: 'rowHead', row, tribe },
    person ? landingCell(board, tribe, row, person) : null,
    { x: 0, y: 0 },
    { also: false, chapter: false },
    scene.tribes,
  );
  bringIn(board, { kind: 'row', tribe: tribe.box.tribe, squad: row.squad });
  const { prospect } = hand.getState();
  if (!prospect) return;
  const { headline, lines } = sentencesOf(board, prospect);
  useView.getState().say([row.name, headline, ...lines].join('. '));
}
