/** How many colours `styles/tokens.css` has to tell things apart, and how many patterns each comes in. */
const COLOURS = 12;
const PATTERNS = 6;

/**
 * The classes that give an element one of the colours (`Swatch.css`), by its number: first every colour solid, then
 * every colour in the next pattern. Where colours are forced there is only one, so that the patterns come first.
 */
export function swatchClass(colour: number): string {
  const pattern = Math.floor(colour / COLOURS) % PATTERNS;
  return `swatch-colour-${colour % COLOURS} swatch-pattern-${pattern} swatch-forced-${colour % PATTERNS}`;
}
