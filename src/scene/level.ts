/** How much of a card can be read from here: all of it, its name, or nothing. */
export type Level = 'near' | 'middle' | 'far';

/** Near from 60 %, far below 25 %. */
export const NEAR_FROM = 0.6;
export const FAR_BELOW = 0.25;

export function levelAt(zoom: number): Level {
  if (zoom >= NEAR_FROM) return 'near';
  return zoom < FAR_BELOW ? 'far' : 'middle';
}
