import { squareAt } from './bars.ts';
import { cardsIn } from './cardsIn.ts';
import { levelAt } from './level.ts';
import { type BandPins, bandPins, benchOf, leadBoxOf, type Pins, pinsOf, UNPINNED, type Viewport } from './pins.ts';
import type { BandBox, Box, Camera, CardBox, Hit, PlacedTribe, RowBox, Scene } from './scene.ts';

const holds = (box: Box, x: number, y: number) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** The last item of an ordered list that starts at or before a point, by binary search. */
function lastFrom<Item>(items: readonly Item[], startOf: (item: Item) => number, point: number): Item | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= point) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

const cardAt = (cards: readonly CardBox[], x: number, y: number) =>
  cardsIn(cards, { x, y, width: 1, height: 1 }).find((card) => holds(card, x, y));

/** The tribe under a world point. */
function tribeAt(scene: Scene, x: number, y: number): PlacedTribe | null {
  const under = ({ x: left, y: top, box }: PlacedTribe) => holds({ ...box, x: left, y: top }, x, y);
  return scene.tribes.find(under) ?? null;
}

function inHeader(tribe: PlacedTribe, x: number, y: number): Hit {
  const leader = tribe.box.leads.find((each) => holds(each, x, y));
  return leader ? { kind: 'leader', person: leader.person, tribe, column: null } : { kind: 'tribeHead', tribe };
}

function inColumnHeads(tribe: PlacedTribe, band: BandBox, x: number, y: number): Hit {
  const column = lastFrom(band.columns, (each) => each.x, x);
  if (!column) return { kind: 'tribeHead', tribe };
  if (column.lead && holds(leadBoxOf(tribe, column), x, y)) {
    return { kind: 'leader', person: column.lead, tribe, column };
  }
  return { kind: 'columnHead', column, tribe };
}

function inRow(tribe: PlacedTribe, row: RowBox, x: number, y: number, head: number): Hit {
  if (x >= head && x < head + tribe.box.rowHeadWidth) return { kind: 'rowHead', row, tribe };
  const cell = lastFrom(row.cells, (each) => each.x, x);
  if (!cell || x >= cell.x + cell.width) return { kind: 'rowHead', row, tribe };
  const card = cardAt(cell.cards, x, y);
  return card ? { kind: 'card', card, row, tribe } : { kind: 'cell', cell, row, tribe };
}

/** What stands at a point of a band; its heads lie over its rows. */
function inBand(tribe: PlacedTribe, band: BandBox, x: number, y: number, { across, down }: BandPins): Hit {
  const { box } = tribe;
  const heads = box.columnsTop + down;
  const head = band.x + across;
  if (y >= heads && y < heads + box.columnsHeight) {
    const inCorner = x >= head && x < head + box.rowHeadWidth;
    return inCorner ? { kind: 'tribeHead', tribe } : inColumnHeads(tribe, band, x, y - down);
  }
  const row = lastFrom(band.rows, (each) => each.y, y);
  return row && y < row.y + row.height ? inRow(tribe, row, x, y, head) : { kind: 'tribeHead', tribe };
}

/** What stands at a point of a tribe, given where its heads are pinned. */
function inTribe(tribe: PlacedTribe, x: number, y: number, pins: Pins): Hit {
  const { box } = tribe;
  const bench = benchOf(tribe);
  const { across, up } = pins.bench;
  const band = lastFrom(box.bands, (each) => each.x, x);
  const at = band ? bandPins(pins, box.bands.indexOf(band)) : null;
  const heads = box.columnsTop + (at?.down ?? 0);
  const isUnderHeads = y < heads || y >= heads + box.columnsHeight;
  if (bench && isUnderHeads && y >= bench.y - up) return inRow(tribe, bench, x, y + up, across);
  if (y < box.columnsTop) return inHeader(tribe, x, y);
  return band && at ? inBand(tribe, band, x, y, at) : { kind: 'tribeHead', tribe };
}

function inTray(scene: Scene, x: number, y: number): Hit | null {
  const { tray } = scene;
  if (!tray || !holds(tray, x, y)) return null;
  const card = cardAt(tray.cards, x, y);
  return card ? { kind: 'card', card, row: null, tribe: null } : { kind: 'tray' };
}

/** What stands at a world point, every head in its own place. */
export function thingAt(scene: Scene, x: number, y: number): Hit {
  const tribe = tribeAt(scene, x, y);
  return tribe ? inTribe(tribe, x - tribe.x, y - tribe.y, UNPINNED) : (inTray(scene, x, y) ?? { kind: 'ground' });
}

/**
 * From afar: a square is a person where it is large enough to point at, and the rest of its row the squad. Nobody sees
 * leaders or chapters there, so that all of a tribe's head is the tribe.
 */
function thingAfar(scene: Scene, zoom: number, x: number, y: number): Hit {
  const hit = thingAt(scene, x, y);
  if (!('tribe' in hit) || !hit.tribe) return hit;
  const { tribe } = hit;
  if (!('row' in hit) || !hit.row) return { kind: 'tribeHead', tribe };
  const { row } = hit;
  const card = squareAt(tribe.box, row, zoom, x - tribe.x, y - tribe.y);
  return card ? { kind: 'card', card, row, tribe } : { kind: 'rowHead', row, tribe };
}

/**
 * What is seen at a pixel of the view: pinned heads lie over what they cover. `holding` says that something is carried,
 * which pins the row *No squad* as well.
 */
export function thingAtView(
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  px: number,
  py: number,
  holding = false,
): Hit {
  const x = camera.x + px / camera.zoom;
  const y = camera.y + py / camera.zoom;
  if (levelAt(camera.zoom) === 'far') return thingAfar(scene, camera.zoom, x, y);
  const tribe = tribeAt(scene, x, y);
  if (!tribe) return inTray(scene, x, y) ?? { kind: 'ground' };
  return inTribe(tribe, x - tribe.x, y - tribe.y, pinsOf(tribe, camera, viewport, holding));
}

/** Whether a card is seen at a world point: it is not where a pinned head lies over it. */
export function isSeenAt(
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  card: Pick<CardBox, 'person' | 'squad'>,
  x: number,
  y: number,
): boolean {
  const { zoom } = camera;
  const hit = thingAtView(scene, camera, viewport, (x - camera.x) * zoom, (y - camera.y) * zoom);
  return hit.kind === 'card' && hit.card.person === card.person && hit.card.squad === card.squad;
}

/** Whether two hits are of the same part of one scene. */
export function isSameHit(one: Hit, other: Hit): boolean {
  if (one.kind !== other.kind) return false;
  const parts: Record<string, unknown> = { ...other };
  return Object.entries(one).every(([part, value]) => parts[part] === value);
}
