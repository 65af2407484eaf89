import type { Pen } from './pen.ts';

/** The fonts of the page, the best first. */
export const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

/** A canvas font of a size in the units of the pen. */
export function fontOf(size: number, weight = 400): string {
  return `${weight} ${size}px ${FAMILY}`;
}

/** What is known of a font: how wide its letters are, and how far its middle is above its baseline. */
interface Metrics {
  letters: Map<string, number>;
  others: Map<string, number>;
  middle: number;
}

/**
 * Measuring is slow, so the letters of a font are measured once, for all pens: fonts belong to the machine, unless a pen
 * brings its own.
 */
const ofMachine = new Map<string, Metrics>();
const ofPens = new WeakMap<object, Map<string, Metrics>>();

function metricsOfPen({ ownFonts }: Pen): Map<string, Metrics> {
  if (!ownFonts) return ofMachine;
  let known = ofPens.get(ownFonts);
  if (!known) ofPens.set(ownFonts, (known = new Map()));
  return known;
}

/** Scripts whose letters stand beside each other unchanged, so that a text is as wide as its letters. */
const PLAIN = /^[\u0020-\u024f\u0370-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2150-\u215f\u2605]*$/;

function metricsOf(pen: Pen, font: string): Metrics {
  const metrics = metricsOfPen(pen);
  let known = metrics.get(font);
  if (!known) {
    pen.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
    known = { letters: new Map(), others: new Map(), middle: (above - below) / 2 };
    metrics.set(font, known);
  }
  return known;
}

function measured(pen: Pen, font: string, widths: Map<string, number>, text: string): number {
  let width = widths.get(text);
  if (width === undefined) {
    pen.font = font;
    width = pen.measureText(text).width;
    widths.set(text, width);
  }
  return width;
}

/** How wide a text is with its letters joined as the font joins them; for placing something right after it. */
export function exactWidthOf(pen: Pen, font: string, text: string): number {
  return measured(pen, font, metricsOf(pen, font).others, text);
}

/** How wide a text is by the sum of its letters, in the font's own units. */
export function widthOf(pen: Pen, font: string, text: string): number {
  const { letters, others } = metricsOf(pen, font);
  if (!PLAIN.test(text)) return measured(pen, font, others, text);
  let width = 0;
  for (const letter of text) width += measured(pen, font, letters, letter);
  return width;
}

/** The text, or as much of its start as fits with an ellipsis after it; nothing where not even that fits. */
export function fit(pen: Pen, font: string, text: string, room: number): string {
  if (widthOf(pen, font, text) <= room) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(pen, font, `${letters.slice(0, middle).join('').trimEnd()}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return low > 0 ? `${letters.slice(0, low).join('').trimEnd()}…` : '';
}

/** A word after what stands before it; after a hyphen it follows at once. */
function joined(line: string, word: string): string {
  return line === '' || line.endsWith('-') ? `${line}${word}` : `${line} ${word}`;
}

/** The text in at most so many lines, broken between words; the last is cut short where there is more. */
export function wrap(pen: Pen, font: string, text: string, room: number, lines: number): string[] {
  const words = text.split(/\s+|(?<=\S-)(?=\S)/).filter(Boolean);
  const found: string[] = [];
  let line = '';
  for (const [at, word] of words.entries()) {
    const longer = joined(line, word);
    if (line && widthOf(pen, font, longer) > room) {
      if (found.length === lines - 1) {
        line = words.slice(at).reduce(joined, line);
        break;
      }
      found.push(line);
      line = word;
    } else line = longer;
  }
  return [...found, ...(line ? [line] : [])].map((each) => fit(pen, font, each, room));
}

/** The baseline of a text whose middle is at `y`, as a page centres a line of it. */
export function baselineOf(pen: Pen, font: string, y: number): number {
  return y + metricsOf(pen, font).middle;
}
