import { CARD, TRAY } from '../../scene/measures.ts';
import type { CardBox, TrayBox } from '../../scene/scene.ts';
import { depthOf, placedIn } from '../../scene/slots.ts';
import { type Room, SCALE } from './tribePages.ts';

/** The unplaced as they stand on one page, in units of the scene, and how many points one of them is. */
export interface TrayPage {
  tray: TrayBox;
  scale: number;
}

function trayOf(tray: TrayBox, cards: readonly CardBox[], abreast: number): TrayBox {
  const width = 2 * TRAY.padding + abreast * (CARD.width + CARD.gap) - CARD.gap;
  const height = TRAY.title + depthOf(cards, abreast) + TRAY.padding;
  const grid = { x: TRAY.padding, y: TRAY.title, width: CARD.width, abreast };
  return { ...tray, x: 0, y: 0, width, height, button: null, ...placedIn(cards, grid) };
}

/** As many cards, in whole lines, as stand in so much height; at least one line. */
function fitting(cards: readonly CardBox[], abreast: number, height: number): number {
  const room = height - TRAY.title - TRAY.padding;
  let count = abreast;
  while (count < cards.length && depthOf(cards.slice(0, count + abreast), abreast) <= room) count += abreast;
  return count;
}

/** The tray *Unplaced* on as many pages as it needs, as wide as they are; `room` is in points. */
export function trayPages(tray: TrayBox, room: Room, continued: string): TrayPage[] {
  const scale = SCALE.unplaced;
  const most = Math.floor((room.width / scale - 2 * TRAY.padding + CARD.gap) / (CARD.width + CARD.gap));
  const abreast = Math.max(1, Math.min(most, tray.cards.length));
  const pages: TrayPage[] = [];
  let left: readonly CardBox[] = tray.cards;
  do {
    const count = fitting(left, abreast, room.height / scale);
    const title = pages.length > 0 ? `${tray.title} (${continued})` : tray.title;
    pages.push({ tray: trayOf({ ...tray, title }, left.slice(0, count), abreast), scale });
    left = left.slice(count);
  } while (left.length > 0);
  return pages;
}
