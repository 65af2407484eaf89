import { keyOf } from '../../domain/thing.ts';
import type { CardBox } from '../scene.ts';
import type { Easel } from './easel.ts';

/** How a card stands out from the others, or is held back behind them. */
export interface Look {
  alpha: number;
  lit: 'selected' | 'hovered' | 'moved' | 'new' | null;
}

const PLAIN: Look = { alpha: 1, lit: null };
/** How much is left of somebody who does not match, and of a card that is in the hand. */
export const DIMMED = 0.22;
export const GHOST = 0.35;
/** And of somebody for whom nothing changed, beside those for whom something did. */
const CALM = 0.66;

/** How a card looks under the present emphasis. */
export function lookOf({ emphasis, marked, over }: Easel, card: CardBox): Look {
  const { selected, hovered, matches, held } = emphasis;
  const isHovered = hovered === card.person;
  const isMatch = !matches || matches.has(card.person);
  if (!over && !isHovered && isMatch && !marked.has(card.person)) return PLAIN;
  const key = keyOf({ kind: 'membership', person: card.person, squad: card.squad });
  const tone = over?.toneOf(card) ?? null;
  const isSelected = selected?.has(key);
  const isCalm = tone === 'calm' && !isSelected && !isHovered;
  const alpha = held?.has(key) ? GHOST : !isMatch ? DIMMED : isCalm ? CALM : 1;
  const lit = isSelected ? 'selected' : isHovered ? 'hovered' : tone === 'calm' ? null : tone;
  return alpha === 1 && !lit ? PLAIN : { alpha, lit };
}
