import { keyOf } from '../../domain/thing.ts';
import type { CardBox } from '../scene.ts';
import type { Easel } from './easel.ts';

/** How a card stands out from the others, or is held back behind them. */
export interface Look {
  alpha: number;
  lit: 'selected' | 'hovered' | null;
}

const PLAIN: Look = { alpha: 1, lit: null };
/** How much is left of somebody who does not match, and of a card that is in the hand. */
export const DIMMED = 0.22;
export const GHOST = 0.35;

/** How a card looks under the present emphasis. */
export function lookOf({ emphasis, marked }: Easel, card: CardBox): Look {
  const { selected, hovered, matches, held } = emphasis;
  const isHovered = hovered === card.person;
  const isMatch = !matches || matches.has(card.person);
  if (!isHovered && isMatch && !marked.has(card.person)) return PLAIN;
  const key = keyOf({ kind: 'membership', person: card.person, squad: card.squad });
  const alpha = held?.has(key) ? GHOST : isMatch ? 1 : DIMMED;
  const lit = selected?.has(key) ? 'selected' : isHovered ? 'hovered' : null;
  return alpha === 1 && !lit ? PLAIN : { alpha, lit };
}
