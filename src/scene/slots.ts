import { CARD } from './measures.ts';
import type { CardBox, CardFace, TrailBox, TrailFace } from './scene.ts';

/** What takes the room of a card. */
export type Slot = CardFace | TrailFace;

const isTrail = <Each extends Slot>(slot: Each): slot is Each & TrailFace => 'slot' in slot;

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

/** One for all cells without any, of which there are thousands. */
const NO_TRAILS: readonly TrailBox[] = [];

/** Places slots in lines from the top down. */
export function placedIn(slots: readonly Slot[], grid: Grid): { cards: CardBox[]; trails: readonly TrailBox[] } {
  const { abreast, width } = grid;
  const heights = lineHeights(slots, abreast);
  let { y } = grid;
  const placed = slots.map((slot, at): CardBox | TrailBox => {
    const height = heights[Math.floor(at / abreast)] ?? CARD.height;
    const top = y;
    if (at % abreast === abreast - 1) y += height + CARD.gap;
    return { ...slot, x: grid.x + (at % abreast) * (width + CARD.gap), y: top, width, height };
  });
  if (!placed.some(isTrail)) return { cards: placed as CardBox[], trails: NO_TRAILS };
  return { cards: placed.filter((slot): slot is CardBox => !isTrail(slot)), trails: placed.filter(isTrail) };
}
