import { useEffect } from 'react';
import type { LastOutcome } from '../domain/history.ts';
import { isOnBoard } from '../domain/thing.ts';
import { boxOfSpot, type Spot, spotKey } from '../scene/walk.ts';
import { movedTo } from '../store/followSelection.ts';
import { standsInFront, useView } from '../store/view.ts';
import { scenarioShown } from '../store/workspace.ts';
import { type Attention, followAttention } from './attention.ts';
import type { Board } from './board.ts';
import { bringIn } from './bringIn.ts';
import { elementOf, spotOfThing, thingOfSpot } from './focus.ts';

/** For how many frames to look for an element, and how many to check that it keeps the focus once it is found. */
const PATIENCE = 20;
const SETTLED = 3;

/**
 * The focus's new place after a change: with whoever moved, else on the head of the row it was in, else on the tribe.
 */
function followed(
  { scene, scenario: { id: scenario } }: Board,
  spot: Spot,
  happened: Exclude<LastOutcome, { kind: 'refused' }>,
): Spot | null {
  const thing = thingOfSpot(spot);
  if (!thing) return boxOfSpot(scene, spot) ? spot : null;
  const was = scenarioShown({ document: happened.before, scenario }).organisation;
  const is = scenarioShown({ document: happened.after, scenario }).organisation;
  const now = movedTo(thing, was, is);
  const there = now && isOnBoard(now) && spotOfThing(scene, now);
  if (there) return there;
  if (spot.tribe === null) return null;
  const row: Spot | null = 'squad' in spot ? { kind: 'row', tribe: spot.tribe, squad: spot.squad } : null;
  if (row && boxOfSpot(scene, row)) return row;
  const tribe: Spot = { kind: 'tribe', tribe: spot.tribe };
  return boxOfSpot(scene, tribe) ? tribe : null;
}

/** Whether the focus is the board's to move: the user is here, and nothing else has it. */
function isOurs(board: Board, attention: Attention): boolean {
  const { activeElement, body } = document;
  const isElsewhere = activeElement !== null && activeElement !== body && !board.element?.contains(activeElement);
  return attention.isHere() && !isElsewhere;
}

/** Whether nothing has the focus, nor is about to take it, as a refusal does that comes right after a question. */
function isNobodys(): boolean {
  return document.activeElement === document.body && !standsInFront(useView.getState());
}

/**
 * Keeps the focus on the card in its new place after a move, and brings it back to the board when a menu or dialog that
 * was opened from there closes: never on the page's body.
 */
export function useKeptFocus(board: Board): void {
  useEffect(() => {
    const attention = followAttention(board);
    const unsubscribe = useView.subscribe((now, before) => {
      const { spot, grab, grabAgain } = board.focus.getState();
      if (!spot) return;
      if (now.lastOutcome && now.lastOutcome !== before.lastOutcome && now.lastOutcome.kind !== 'refused') {
        const next = followed(board, spot, now.lastOutcome);
        if (!next) return;
        if (isOurs(board, attention)) grab(next);
        else board.focus.getState().note(next);
        bringIn(board, next);
      }
      // By then what closed has given the focus back to the element that it came from, which may be gone.
      if (standsInFront(before) && !standsInFront(now)) setTimeout(() => isNobodys() && grabAgain(), 50);
    });
    const ungrab = board.focus.subscribe((now, before) => {
      if (now.grabs !== before.grabs) takeFocus(board, now.spot, attention);
    });
    return () => {
      unsubscribe();
      ungrab();
      attention.end();
    };
  }, [board]);
}

/**
 * Moves the browser's focus to a spot as soon as its element stands, unless the user has gone elsewhere by then; where it
 * never does, to where Tab would enter the board.
 */
function takeFocus(board: Board, wanted: Spot | null, { departures }: Attention): void {
  const left = departures();
  let frames = 0;
  const take = () => {
    const { spot } = board.focus.getState();
    const isTyping = useView.getState().renaming !== null || board.typing.getState().adding !== null;
    const isElsewhere = isTyping || standsInFront(useView.getState()) || departures() !== left;
    if (isElsewhere || (spot && spotKey(spot)) !== (wanted && spotKey(wanted))) return;
    const element = wanted && elementOf(board.element, wanted);
    if (element && element !== document.activeElement) element.focus({ preventScroll: true });
    // Rows come in slices, and a card that changes its cell is taken away and put up anew.
    if (frames++ < (element ? SETTLED : PATIENCE)) requestAnimationFrame(take);
    else if (isNobodys()) board.element?.querySelector<HTMLElement>('[tabindex="0"], button')?.focus();
  };
  take();
}
