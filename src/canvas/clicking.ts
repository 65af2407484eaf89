import type { MouseEvent, SyntheticEvent } from 'react';
import { type BoardThing, keyOf, type Thing } from '../domain/thing.ts';
import type { Box, Hit } from '../scene/scene.ts';
import { spotKey } from '../scene/walk.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Board } from './board.ts';
import type { Point } from './camera.ts';
import { elementOf, spotOf, spotOfThing, thingOfSpot } from './focus.ts';
import { menuPoint, thingsAt } from './keys.ts';
import { cardsWithin } from './marquee.ts';
import { pointed, spotOfHit, thingOfHit } from './pointing.ts';

/** Whether an event belongs to a button or a field on the board that handles it itself. */
export const isOnControl = (event: SyntheticEvent) =>
  event.target instanceof Element && event.target.closest('input, .add-button, .more-button') !== null;

/** A click on a leader's name means that person, wherever their cards are; anywhere else it means what stands there. */
function thingClicked({ index }: Board, hit: Hit): BoardThing | null {
  if (hit.kind !== 'leader') return thingOfHit(hit);
  return { kind: 'membership', person: hit.person, squad: index.squadsOf(hit.person)[0]?.id ?? null };
}

/** Lights up what a resting pointer is on. */
export function hover({ hovered }: Board, hit: Hit): void {
  useView.getState().hover(hit.kind === 'card' ? hit.card.person : hit.kind === 'leader' ? hit.person : null);
  const spot = spotOfHit(hit);
  const { spot: before } = hovered.getState();
  if ((spot && spotKey(spot)) !== (before && spotKey(before))) hovered.setState({ spot });
}

/** What a click is told of, whether by React or by the browser. */
type Clicked = Pick<globalThis.MouseEvent, 'detail' | 'target' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Selects what was clicked. With Shift, Ctrl or Cmd, adds it to the selection or takes it out. */
export function click(board: Board, event: Clicked, pixel: Point): void {
  // A click without a place comes from a screen reader or a script: the element itself tells what is meant.
  const hit = event.detail > 0 ? pointed(board, pixel).hit : null;
  // From afar its button is too small to press.
  if (hit?.kind === 'tray' && board.scene.tray?.button?.isOpen === false)
    return useView.getState().openTray(useWorkspace.getState().documentKey);
  const spot = hit ? spotOfHit(hit) : spotOf(event.target as Element);
  const thing = hit ? thingClicked(board, hit) : spot && thingOfSpot(spot);
  const { select, toggle } = useView.getState();
  if (spot) {
    // Not every browser gives a button the focus when it is clicked.
    elementOf(board.element, spot)?.focus({ preventScroll: true });
    board.focus.getState().note(spot);
  }
  if (!thing) select([]);
  else if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(thing);
  else select([thing]);
}

/** Selects every card that a rectangle of the scene touches. The keys go to them from then on. */
export function selectWithin(board: Board, box: Box): void {
  const cards = cardsWithin(board.scene, box);
  useView.getState().select(cards);
  const spot = cards[0] && spotOfThing(board.scene, cards[0]);
  if (spot) board.focus.getState().grab(spot);
}

/** Renames what was double-clicked, right there; in the open space of a cell, adds somebody. */
export function doubleClick(board: Board, pixel: Point): void {
  const { hit } = pointed(board, pixel);
  const thing = hit.kind === 'leader' ? null : thingOfHit(hit);
  if (thing) useView.getState().rename(thing);
  if (hit.kind === 'cell') {
    board.typing.getState().addTo({ tribe: hit.tribe.box.tribe, squad: hit.row.squad, chapter: hit.cell.chapter });
  }
}

function openMenu(things: Thing[], at: Point): void {
  const { selection, select, openMenu: open } = useView.getState();
  const selected = new Set(selection.map(keyOf));
  if (!things.every((thing) => selected.has(keyOf(thing)))) select(things);
  open({ things, ...at });
}

/**
 * The menu of what was clicked for it, or by the menu key of what has the focus. A finger asks by a long press instead.
 * While something is held, another button may be pressed by mistake, and means nothing.
 */
export function askForMenu(board: Board, event: MouseEvent, pixel: Point, isClicked: boolean): void {
  event.preventDefault();
  if (board.hand.getState().held) return;
  if (event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch') return;
  if (!isClicked) {
    const { spot } = board.focus.getState();
    const corner = { x: event.clientX - pixel.x, y: event.clientY - pixel.y };
    if (spot && thingOfSpot(spot)) openMenu(thingsAt(spot), menuPoint(board, spot, corner));
    return;
  }
  const { hit } = pointed(board, pixel);
  const thing = thingOfHit(hit);
  if (!thing) return;
  const spot = spotOfHit(hit);
  if (spot) board.focus.getState().note(spot);
  const { selection } = useView.getState();
  const among = selection.some((each) => keyOf(each) === keyOf(thing));
  openMenu(among ? [...selection] : [thing], { x: event.clientX, y: event.clientY });
}
