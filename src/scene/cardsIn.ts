import type { Box, CardBox } from './scene.ts';

/** The first card of which something is true that is true of every card after it, by binary search. */
function firstFrom(cards: readonly CardBox[], isFrom: (card: CardBox) => boolean): number {
  let low = 0;
  let high = cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const card = cards[middle];
    if (card && isFrom(card)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Which cards of a cell or of the tray an area touches, by their index. They stand in lines from the top down, so that
 * of thousands only the lines of the area are looked at.
 */
export function placesIn(cards: readonly CardBox[], area: Box): number[] {
  const places: number[] = [];
  for (let at = firstFrom(cards, (card) => card.y + card.height > area.y); at < cards.length; at += 1) {
    const card = cards[at];
    if (!card || card.y >= area.y + area.height) break;
    if (card.x < area.x + area.width && card.x + card.width > area.x) places.push(at);
  }
  return places;
}

/** The cards of a cell or of the tray that an area touches. */
export function cardsIn(cards: readonly CardBox[], area: Box): CardBox[] {
  return placesIn(cards, area).flatMap((at) => cards[at] ?? []);
}
