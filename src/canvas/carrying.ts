import { startTransition } from 'react';
import { indexOf } from '../domain/lookup/indexOf.ts';
import type { PersonId } from '../domain/organisation.ts';
import type { CellBox, PlacedTribe, RowBox } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import { perform } from '../store/perform.ts';
import { useView } from '../store/view.ts';
import { scenarioShown, useWorkspace } from '../store/workspace.ts';
import { type VerdictSentences, verdictMessage } from '../wording/saying/verdictMessage.ts';
import type { Words } from '../wording/words.ts';
import { bringIn } from './bringIn.ts';
import { heldFrom, type Prospect, useHand } from './hand.ts';
import { sceneNow, useSceneShown } from './sceneShown.ts';

/** What dropping now would do, in words. */
export function sentencesOf(prospect: Prospect, words: Words): VerdictSentences {
  const { document, scenario } = useWorkspace.getState();
  return verdictMessage(words, prospect.verdict, document, scenario);
}

/** The cell of a row in which a person would land: their own chapter's, else *Other*. */
export function landingCell(tribe: PlacedTribe, row: RowBox, person: PersonId): CellBox | null {
  const { organisation } = scenarioShown(useWorkspace.getState());
  const chapter = indexOf(organisation).person(person)?.chapter ?? null;
  const column = tribe.box.columns.findIndex((each) => each.chapter === chapter);
  return row.cells[column < 0 ? row.cells.findIndex((cell) => cell.chapter === null) : column] ?? null;
}

/** Opens the hand: what it promised is done, or the refusal is laid before the user. The panels follow after the board. */
export function drop(): void {
  const { prospect, letGo } = useHand.getState();
  letGo();
  if (prospect) startTransition(() => void perform(prospect.request));
}

/** Puts everything back where it was. */
export function cancel(): void {
  if (useHand.getState().held) useHand.getState().letGo();
}

let at = { tribe: 0, row: 0 };

/** Takes up the card with the focus (and all that is selected with it) by keys. */
export function pickUpByKeys(spot: Spot): boolean {
  if (spot.kind !== 'card') return false;
  const { tribes } = sceneNow();
  const tribe = Math.max(
    0,
    tribes.findIndex((placed) => placed.box.tribe === spot.tribe),
  );
  const row = tribes[tribe]?.box.rows.findIndex((each) => each.squad === spot.squad) ?? 0;
  at = { tribe, row };
  const thing = { kind: 'membership' as const, person: spot.person, squad: spot.squad };
  const { words } = useSceneShown.getState();
  useHand.getState().pickUp(heldFrom(thing, useView.getState().selection), 'keys');
  const name = indexOf(scenarioShown(useWorkspace.getState()).organisation).person(spot.person)?.name ?? '';
  useView.getState().say(words.t('canvas.pickedUp', { name }));
  return true;
}

/** Carries what is held to the next squad, the next tribe or *No squad*. */
export function carryByKeys(to: 'up' | 'down' | 'tribeBefore' | 'tribeAfter' | 'end'): void {
  const { tribes } = sceneNow();
  const rowsIn = (tribe: number) => tribes[tribe]?.box.rows ?? [];
  const last = rowsIn(at.tribe).length - 1;
  if (to === 'up') at = { ...at, row: Math.max(0, at.row - 1) };
  if (to === 'down') at = { ...at, row: Math.min(last, at.row + 1) };
  if (to === 'end') at = { ...at, row: last };
  if (to === 'tribeBefore' && at.tribe > 0) at = { tribe: at.tribe - 1, row: 0 };
  if (to === 'tribeAfter' && at.tribe < tribes.length - 1) at = { tribe: at.tribe + 1, row: 0 };
  const tribe = tribes[at.tribe];
  const row = rowsIn(at.tribe)[at.row];
  const { held, over } = useHand.getState();
  if (!tribe || !row || held?.kind !== 'people') return;
  const person = held.members[0]?.person;
  over(
    { kind: 'rowHead', row, tribe },
    person ? landingCell(tribe, row, person) : null,
    { x: 0, y: 0 },
    { also: false, chapter: false },
    tribes,
  );
  bringIn({ kind: 'row', tribe: tribe.box.tribe, squad: row.squad });
  const { prospect } = useHand.getState();
  const { words } = useSceneShown.getState();
  if (!prospect) return;
  const { headline, lines } = sentencesOf(prospect, words);
  useView.getState().say([row.name, headline, ...lines].join('. '));
}
