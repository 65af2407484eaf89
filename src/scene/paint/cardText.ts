import type { Level } from '../level.ts';
import type { CardBox } from '../scene.ts';
import type { Pen } from './pen.ts';
import { exactWidthOf, fit, fontOf, widthOf } from './text.ts';

/** World units of a letter's height at the middle distance. */
export const MIDDLE_SIZE = 20;
/** Where the name begins there. */
export const MIDDLE_LEFT = 14;

export const FONT = {
  name: fontOf(13, 600),
  role: fontOf(11),
  tag: fontOf(10.5),
  star: fontOf(14),
  /** The middle distance: the name alone, as large as its box allows. */
  middle: fontOf(MIDDLE_SIZE),
} as const;

const PADDING = { left: 11, right: 8 } as const;
const SPACE = 7;
const TAG_PADDING = 4;

/** A text at a place of its card, in world units from the card's left edge. */
export interface Placed {
  text: string;
  x: number;
  width: number;
}

/** What a card says, cut to its width. */
export interface CardText {
  name: string;
  elsewhere: Placed | null;
  role: Placed | null;
  tags: readonly Placed[];
  star: number | null;
}

const near = new WeakMap<CardBox, CardText>();
const middle = new WeakMap<CardBox, string>();

/** Marks from the right edge inwards: the star outermost, then tags. Gives the room left of them. */
function marksOf(pen: Pen, card: CardBox): { tags: Placed[]; star: number | null; right: number } {
  let right = card.width - PADDING.right;
  let star: number | null = null;
  if (card.productOwner) {
    star = right - widthOf(pen, FONT.star, '★');
    right = star - SPACE;
  }
  const texts = [card.external ? 'ext' : '', card.share, card.lead ? 'CL' : card.manager ? 'M' : ''].filter(Boolean);
  const tags = texts.map((text): Placed => {
    const width = widthOf(pen, FONT.tag, text) + 2 * TAG_PADDING + 2;
    right -= width;
    const tag = { text, x: right, width };
    right -= SPACE - 2;
    return tag;
  });
  return { tags, star, right };
}

/** The texts of a card from near, measured once. */
export function cardTextOf(pen: Pen, card: CardBox): CardText {
  const known = near.get(card);
  if (known) return known;
  const { tags, star, right } = marksOf(pen, card);
  const name = fit(pen, FONT.name, card.name, right - PADDING.left);
  let x = PADDING.left + widthOf(pen, FONT.name, name) + SPACE;
  const next = (full: string): Placed | null => {
    const text = full && x < right ? fit(pen, FONT.role, full, right - x) : '';
    if (!text) return null;
    const width = widthOf(pen, FONT.role, text);
    const placed = { text, x, width };
    x += width + SPACE;
    return placed;
  };
  const text: CardText = { name, elsewhere: next(card.elsewhere), role: next(card.role), tags, star };
  near.set(card, text);
  return text;
}

/** Clear of a mark, and of the edge of a card. */
const CLEAR = 2;

/**
 * How far from the left edge of a card something of a width can lie over it, as far to the right as it covers no mark.
 */
export function besideMarks(pen: Pen, card: CardBox, level: Level, width: number): number {
  const right = card.width - CLEAR - width;
  if (level === 'near') {
    const { tags, star } = cardTextOf(pen, card);
    const marks = [...tags.map(({ x }) => x), ...(star === null ? [] : [star])];
    return marks.length > 0 ? Math.min(...marks) - CLEAR - width : right;
  }
  if (!card.productOwner) return right;
  const star = starAfter(pen, middleTextOf(pen, card));
  return star + widthOf(pen, FONT.middle, '★') + CLEAR <= right ? right : star - CLEAR - width;
}

/** Where the star stands after a name at the middle distance. */
export function starAfter(pen: Pen, name: string): number {
  return MIDDLE_LEFT + exactWidthOf(pen, FONT.middle, `${name} `);
}

/** The name on a card at the middle distance, with its star. */
export function middleTextOf(pen: Pen, card: CardBox): string {
  let text = middle.get(card);
  if (text === undefined) {
    const star = card.productOwner ? widthOf(pen, FONT.middle, ' ★') : 0;
    text = fit(pen, FONT.middle, card.name, card.width - 20 - star);
    middle.set(card, text);
  }
  return text;
}
