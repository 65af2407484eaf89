import { CARD } from './measures.ts';
import type { CardBox, CardFace, TrailBox, TrailFace } from './scene.ts';

/** What takes the room of a card. */
export type Slot = CardFace | TrailFace;

const isTrail = (slot: Slot): slot is TrailFace => 'slot' in slot;

/** Cards and trails in the order in which they stand. */
export function slotsOf(cards: readonly CardFace[], trails: readonly TrailFace[]): readonly Slot[] {
  if (trails.length === 0) return cards;
  const slots: Slot[] = [...cards];
  for (const trail of trails) slots.splice(trail.slot, 0, trail);
  return slots;
}

/** The height of each line of so many slots side by side: that of its tallest. */
function lineHeights(slots: readonly Slot[], abreast: number): number[] {
  const heights: number[] = [];
  for (const [at, { tall }] of slots.entries()) {
    const line = Math.floor(at / abreast);
    heights[line] = Math.max(heights[line] ?? CARD.height, tall ? CARD.tall : CARD.height);
  }
  return heights;
}

/** How high slots are that stand so many side by side, with the gaps between them. */
export function depthOf(slots: readonly Slot[], abreast: number): number {
  return lineHeights(slots, abreast).reduce((sum, height) => sum + height + CARD.gap, -CARD.gap);
}

/** Where slots begin, how wide each is, and how many stand side by side. */
export interface Grid {
  x: number;
  y: number;
  width: number;
  abreast: number;
}

/** Places slots in lines from the top down. */
export function placedIn(slots: readonly Slot[], grid: Grid): { cards: CardBox[]; trails: TrailBox[] } {
  const { abreast, width } = grid;
  const heights = lineHeights(slots, abreast);
  const cards: CardBox[] = [];
  const trails: TrailBox[] = [];
  let y = grid.y;
  for (const [at, slot] of slots.entries()) {
    const height = heights[Math.floor(at / abreast)] ?? CARD.height;
    const box = { x: grid.x + (at % abreast) * (width + CARD.gap), y, width, height };
    if (isTrail(slot)) trails.push({ ...slot, ...box });
    else cards.push({ ...slot, ...box });
    if (at % abreast === abreast - 1) y += height + CARD.gap;
  }
  return { cards, trails };
}
