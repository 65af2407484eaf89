import Papa from 'papaparse';

/** In the order in which they are preferred where nothing else tells them apart: a comma also stands in numbers. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

/** How much of a text is looked at. */
const SAMPLE = { rows: 100, letters: 100_000 };

/** Stands between cells where there is but one in a line: the character that is made for it, which no list has. */
export const NO_SEPARATOR = '\u001f';

/** How evenly a separator divides a text. */
interface Fit {
  separator: string;
  /** How many of the rows, from 0 to 1, have the number of cells that most of those have that it divides. */
  even: number;
  /** That number. */
  columns: number;
}

/**
 * What separates the cells of a text (with `\n` between its lines): of tab, semicolon, bar and comma the one that
 * divides the first rows most evenly, with quotes respected; empty where none divides them. Where another divides them
 * too, a comma within a number or before a space, as in *Vries, Ana de*, is none.
 */
export function findSeparator(text: string): string {
  const sample = firstLines(text);
  const fits = SEPARATORS.flatMap((separator) => fitOf(separator, sample) ?? []);
  const doubted = fits.length > 1 ? fitOf(',', sample.replace(/(?<=\d),(?=\d)|,(?= )/g, '')) : null;
  const weighed = fits.map((fit) => (fit.separator === ',' && fits.length > 1 ? doubted : fit));
  const best = weighed.reduce((best, fit) => (fit && (!best || isBetter(fit, best)) ? fit : best), null);
  return best?.separator ?? '';
}

function isBetter(fit: Fit, than: Fit): boolean {
  return fit.even > than.even || (fit.even === than.even && fit.columns > than.columns);
}

/** As many whole lines as are looked at; a last one that was cut would be uneven with every separator. */
function firstLines(text: string): string {
  if (text.length <= SAMPLE.letters) return text;
  const end = text.lastIndexOf('\n', SAMPLE.letters);
  return text.slice(0, end < 0 ? SAMPLE.letters : end);
}

/**
 * `null` where a separator divides too few rows to be one: a single one of several, less than a third of all, or less
 * than half of those from the first that it divides, above which titles may stand.
 */
function fitOf(separator: string, sample: string): Fit | null {
  const { data } = Papa.parse<string[]>(sample, { delimiter: separator, newline: '\n', preview: SAMPLE.rows });
  const widths = data.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells) => cells.length);
  const divided = widths.filter((width) => width > 1);
  const below = widths.length - widths.findIndex((width) => width > 1);
  const least = Math.max(Math.min(2, widths.length), widths.length / 3, below / 2);
  if (divided.length === 0 || divided.length < least) return null;
  const counts = new Map<number, number>();
  for (const width of divided) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [columns, rows] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  return { separator, columns, even: rows / widths.length };
}
