import { CARD, type Group, type Plane, placeOf } from './plane.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where the world's corner stands in the window, and pixels for a unit of the world. */
export interface View extends Point {
  zoom: number;
}

/** A card to take, and where to drop it: with selectors that match once it is in the hand, and once it has landed. */
export interface Carry {
  from: Point;
  to: Point;
  dragging: string[];
  dropped: string[];
}

/** What a page lets the measurements ask of it. All else is done by hand: moves, presses and wheels. */
export interface Peer {
  /** Shows everything there is. */
  far(): void;
  /** Shows the middle of it at this zoom. */
  zoomTo(zoom: number): void;
  /** How far out `far` is. */
  farZoom(): number;
  carry?(): Carry;
}

declare global {
  interface Window {
    peer?: Peer;
  }
}

/** How every page on a plane begins: at 100 %, with the first tribe in view. */
export const FIRST_VIEW: View = { x: 20, y: 20, zoom: 1 };

export function fitted(size: { width: number; height: number }): View {
  const zoom = 0.96 * Math.min(innerWidth / size.width, innerHeight / size.height);
  return { zoom, x: (innerWidth - size.width * zoom) / 2, y: (innerHeight - size.height * zoom) / 2 };
}

/** At a zoom, with the middle of the middle tribe in the middle of the window. */
export function centred(plane: Plane, zoom: number): View {
  const tribe = plane.tribes[Math.floor(plane.tribes.length / 2)];
  if (!tribe) throw new Error('There is no tribe');
  const middle = { x: tribe.x + tribe.width / 2, y: tribe.y + tribe.height / 2 };
  return { zoom, x: innerWidth / 2 - middle.x * zoom, y: innerHeight / 2 - middle.y * zoom };
}

/** Three squads to the right and one down from the first. */
const TARGET = 8;

/** The last card of the first squad of the first tribe, to be dropped on a squad that is in view. */
export function carryOn(plane: Plane, view: View, dragging: string): Carry {
  const groups = plane.tribes[0]?.groups ?? [];
  const source = groups[0];
  const target = groups[Math.min(TARGET, groups.length - 2)];
  const card = source?.cards.at(-1);
  if (!source || !target || !card) throw new Error('There is nothing to carry');
  const place = placeOf(source.cards.length - 1);
  return {
    from: onScreen(view, { x: source.x + place.x + CARD.width / 2, y: source.y + place.y + CARD.height / 2 }),
    to: onScreen(view, { x: target.x + target.width / 2, y: target.y + target.height / 2 }),
    dragging: [dragging],
    dropped: [`.card[data-card="${card.id}"][data-group="${target.id}"]`],
  };
}

function onScreen(view: View, point: Point): Point {
  return { x: view.x + point.x * view.zoom, y: view.y + point.y * view.zoom };
}

/** The squad at a point of the world. */
export function groupAt(plane: Plane, { x, y }: Point): Group | undefined {
  const holds = (box: Group) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
  return plane.tribes.flatMap((tribe) => tribe.groups).find(holds);
}
