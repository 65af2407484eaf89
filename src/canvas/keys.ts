import { formAround } from '../domain/lookup/formAround.ts';
import type { BoardThing, Thing } from '../domain/thing.ts';
import { keyOf } from '../domain/thing.ts';
import { boxOfSpot, type Direction, type Spot, walk } from '../scene/walk.ts';
import { perform } from '../store/perform.ts';
import { standsInFront, useView } from '../store/view.ts';
import type { Board } from './board.ts';
import { bringIn } from './bringIn.ts';
import { type Point, toPixel } from './camera.ts';
import { cancel, carryByKeys, drop, pickUpByKeys } from './carrying.ts';
import { thingOfSpot } from './focus.ts';
import { reorder } from './reorder.ts';

/** The parts of a key press that matter. */
export interface Press {
  /** What it means as a shortcut, whatever the layout. */
  key: string;
  shift: boolean;
  alt: boolean;
  ctrl: boolean;
}

const DIRECTIONS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'start',
  End: 'end',
  PageUp: 'tribeBefore',
  PageDown: 'tribeAfter',
};

/** While something is carried by keys. Tab and Escape cancel; any other key waits. */
function whileCarrying(board: Board, { key }: Press): boolean {
  switch (key) {
    case 'ArrowUp':
      carryByKeys(board, 'up');
      return true;
    case 'ArrowDown':
      carryByKeys(board, 'down');
      return true;
    case 'PageUp':
      carryByKeys(board, 'tribeBefore');
      return true;
    case 'PageDown':
      carryByKeys(board, 'tribeAfter');
      return true;
    case 'End':
      carryByKeys(board, 'end');
      return true;
    case ' ':
    case 'Enter':
      drop(board);
      return true;
    case 'Escape':
    case 'Tab':
      cancel(board);
      return true;
    default:
      return true;
  }
}

function go(board: Board, spot: Spot, direction: Direction, extend: boolean): void {
  const next = walk(board.scene, spot, direction);
  if (!next) return;
  const { selection, select } = useView.getState();
  if (extend) {
    const both = [thingOfSpot(spot), thingOfSpot(next)].filter((thing) => thing?.kind === 'membership') as BoardThing[];
    const kept = selection.filter(
      (each) => each.kind === 'membership' && !both.some((one) => keyOf(one) === keyOf(each)),
    );
    select([...kept, ...both]);
  }
  board.focus.getState().grab(next);
  bringIn(board, next);
}

/**
 * The things that a key acts on: the whole selection where it includes what has the focus, else only what has the
 * focus.
 */
export function thingsAt(spot: Spot): Thing[] {
  const thing = thingOfSpot(spot);
  if (!thing) return [];
  const { selection } = useView.getState();
  return selection.some((each) => keyOf(each) === keyOf(thing)) ? [...selection] : [thing];
}

const members = (things: readonly Thing[]) =>
  things.filter((thing) => thing.kind === 'membership').map(({ person, squad }) => ({ person, squad }));

/** A pixel of the window from which a menu of what has the focus can hang. */
export function menuPoint(board: Board, spot: Spot, corner: Point): Point {
  const box = boxOfSpot(board.scene, spot);
  const pixel = box
    ? toPixel(board.camera.now, { x: box.x + 12, y: box.y + Math.min(box.height, 28) })
    : { x: 0, y: 0 };
  return { x: pixel.x + corner.x, y: pixel.y + corner.y };
}

function letter({ index }: Board, press: Press, spot: Spot): boolean {
  const { ask } = useView.getState();
  const people = members(thingsAt(spot));
  const [first] = people;
  const ids = [...new Set(people.map((each) => each.person))];
  switch (press.key.toLowerCase()) {
    case 'm':
      if (!first) return false;
      ask(press.shift ? { kind: 'alsoIn', people: ids } : { kind: 'moveTo', members: people });
      return true;
    case 's':
      if (!first?.squad) return false;
      ask({ kind: 'share', member: first });
      return true;
    case 'c':
      if (!first) return false;
      ask({ kind: 'chapter', people: ids });
      return true;
    case 'p':
      // A team of a department or chain has no product owner.
      if (!first?.squad || formAround(index, first.squad) !== 'tribe') return false;
      perform({ type: 'nameProductOwner', squad: first.squad, person: first.person });
      return true;
    case 'delete': {
      const inSquads = people.filter((each) => each.squad !== null);
      if (inSquads.length === 0) return false;
      perform({ type: 'movePeople', members: inSquads, to: null });
      return true;
    }
    case 'h':
      useView.getState().togglePanels();
      return true;
    case '?':
    // As Arabic, Chinese and Japanese keyboards write it.
    case '؟':
    case '？':
      ask({ kind: 'help' });
      return true;
    default:
      return false;
  }
}

/**
 * Acts on a key while the focus is on the board; `false` leaves it to the browser. `corner` is where the board begins
 * in the window.
 */
export function pressKey(board: Board, press: Press, spot: Spot, corner: Point): boolean {
  // What stands in front may still be on its way; the keys are its own, not the board's.
  if (standsInFront(useView.getState())) return false;
  const { held, by } = board.hand.getState();
  if (held) return by === 'keys' && whileCarrying(board, press);
  const direction = DIRECTIONS[press.key];
  if (direction && press.alt) return reorder(board, spot, direction);
  if (direction) {
    const far = press.ctrl && (direction === 'start' || direction === 'end');
    go(board, spot, far ? (direction === 'start' ? 'first' : 'last') : direction, press.shift);
    return true;
  }
  if (press.ctrl || press.alt) return false;
  const thing = thingOfSpot(spot);
  switch (press.key) {
    case ' ':
      if (spot.kind === 'card') return pickUpByKeys(board, spot);
      if (thing) useView.getState().select([thing]);
      return thing !== null;
    case 'Enter':
      if (spot.kind === 'cell') board.typing.getState().addTo(spot);
      // Of the row *No squad* and the column *Other* there is no menu.
      else if (thing) useView.getState().openMenu({ things: thingsAt(spot), ...menuPoint(board, spot, corner) });
      return spot.kind === 'cell' || thing !== null;
    case 'F2':
      if (thing) useView.getState().rename(thing);
      return thing !== null;
    case 'Escape':
      useView.getState().select([]);
      return true;
    default:
      return letter(board, press, spot);
  }
}
