import type { PersonId } from '../domain/organisation.ts';
import type { BoardThing } from '../domain/thing.ts';
import { thingAtView } from '../scene/hit.ts';
import { levelAt } from '../scene/level.ts';
import type { CardBox, CellBox, Hit } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import type { Board } from './board.ts';
import { type Point, toWorld } from './camera.ts';
import { rowOf, type Within } from './commandForDrop.ts';
import { thingOfSpot } from './focus.ts';

/** What stands under a pixel of the board, pinned headers included. */
export interface Pointed {
  hit: Hit;
  /** The cell of the row at the point's x; `null` where the point is in no cell. */
  cell: CellBox | null;
  within: Within;
}

const part = (value: number, start: number, size: number) => Math.min(1, Math.max(0, (value - start) / size));

function withinOf(hit: Hit, world: Point): Within {
  if (!('tribe' in hit) || !hit.tribe) return { x: 0, y: 0 };
  const { x, y, box } = hit.tribe;
  if (hit.kind === 'tribeHead') return { x: part(world.x, x, box.width), y: 0 };
  const row = rowOf(hit);
  const column = hit.kind === 'columnHead' ? hit.column : row?.cells.find((each) => world.x - x < each.x + each.width);
  return {
    x: column ? part(world.x, x + column.x, column.width) : 0,
    y: row ? part(world.y, y + row.y, row.height) : 0,
  };
}

/** What stands under a pixel of the board, and where inside of it. */
export function pointed({ camera, hand, scene }: Board, pixel: Point): Pointed {
  const view = camera.now;
  const holding = hand.getState().held?.kind === 'people';
  const hit = thingAtView(scene, view, view, pixel.x, pixel.y, holding);
  const world = toWorld(view, pixel);
  const row = rowOf(hit);
  const tribe = 'tribe' in hit ? hit.tribe : null;
  const across = tribe ? world.x - tribe.x : 0;
  const cell = row?.cells.find((each) => across >= each.x && across < each.x + each.width) ?? null;
  return { hit, cell, within: withinOf(headOf(hit), world) };
}

/** The head that a leader's name stands in: a drop on the name is a drop on that head. Any other hit stays as it is. */
export function headOf(hit: Hit): Hit {
  if (hit.kind !== 'leader') return hit;
  const { tribe, column } = hit;
  return column ? { kind: 'columnHead', column, tribe } : { kind: 'tribeHead', tribe };
}

/**
 * What a drop is on. On a card one swaps places with whom one can read: from afar a square is nobody in particular, and a
 * drop on it is one in the squad.
 */
export function dropOn(hit: Hit, zoom: number): Hit {
  if (hit.kind === 'card' && hit.row && hit.tribe && levelAt(zoom) === 'far')
    return { kind: 'rowHead', row: hit.row, tribe: hit.tribe };
  return headOf(hit);
}

const outside = (value: number, start: number, size: number) => Math.max(start - value, value - start - size, 0);

/** Whoever's card is nearest to a pixel among the cards of a row; nobody on its head, nor from afar. */
export function nearestAt(board: Board, pixel: Point): PersonId | null {
  const { now: view } = board.camera;
  const { hit } = pointed(board, pixel);
  const isAmong = hit.kind === 'cell' || hit.kind === 'card';
  if (!isAmong || !hit.row || !hit.tribe || levelAt(view.zoom) === 'far') return null;
  const world = toWorld(view, pixel);
  const [x, y] = [world.x - hit.tribe.x, world.y - hit.tribe.y];
  const away = (card: CardBox) => Math.hypot(outside(x, card.x, card.width), outside(y, card.y, card.height));
  let nearest: CardBox | null = null;
  for (const { cards } of hit.row.cells)
    for (const card of cards) if (!nearest || away(card) < away(nearest)) nearest = card;
  return nearest?.person ?? null;
}

/** Whether a leader who is in no squad stands here alone, and can be taken from here. */
function standsAlone(hit: Hit & { kind: 'leader' }): boolean {
  if (hit.column) return hit.column.leadDraggable;
  return hit.tribe.box.leads.some((lead) => lead.person === hit.person && lead.draggable);
}

/** The place that a hit can put the focus on; nothing for bare ground. */
export function spotOfHit(hit: Hit): Spot | null {
  switch (hit.kind) {
    case 'card':
      return { kind: 'card', tribe: hit.tribe?.box.tribe ?? null, squad: hit.card.squad, person: hit.card.person };
    case 'cell':
      return { kind: 'cell', tribe: hit.tribe.box.tribe, squad: hit.row.squad, chapter: hit.cell.chapter };
    case 'rowHead':
      return { kind: 'row', tribe: hit.tribe.box.tribe, squad: hit.row.squad };
    case 'columnHead':
      return { kind: 'column', tribe: hit.tribe.box.tribe, chapter: hit.column.chapter };
    case 'tribeHead':
      return { kind: 'tribe', tribe: hit.tribe.box.tribe };
    case 'leader':
      return spotOfHit(headOf(hit));
    default:
      return null;
  }
}

/** The thing that a hit takes hold of, selects or asks a menu of. */
export function thingOfHit(hit: Hit): BoardThing | null {
  switch (hit.kind) {
    case 'card':
      return { kind: 'membership', person: hit.card.person, squad: hit.card.squad };
    case 'leader':
      return standsAlone(hit) ? { kind: 'membership', person: hit.person, squad: null } : thingOfHit(headOf(hit));
    case 'rowHead':
    case 'columnHead':
    case 'tribeHead': {
      const spot = spotOfHit(hit);
      return spot && thingOfSpot(spot);
    }
    default:
      return null;
  }
}
