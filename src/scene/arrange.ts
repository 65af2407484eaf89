import { CELL, COLUMN, COLUMN_HEAD, HEADER, ORDINARY_ROW, PAGE, ROW_HEAD, TRIBE } from './measures.ts';

/** How much of a tribe is shown: what decides where it stands, so that people may come and go without moving it. */
export interface Counts {
  squads: number;
  chapters: number;
}

/** Where tribes break: the same for all that have the same counts, whoever is in them and however large the window. */
export interface Arrangement {
  /** Of each tribe, how many bands its squads stand in, side by side; at least one. */
  bands: readonly number[];
  /** The place in the order of the first tribe of each line. */
  lines: readonly number[];
  /** Width of the narrowest band that has squads, at ordinary columns; `Infinity` where there are no squads. */
  narrowest: number;
}

interface Size {
  width: number;
  height: number;
}

/** The least width of a band; a tribe of one band has a least width of its own. */
export function leastWidth({ chapters }: Counts, bands: number): number {
  const width = ROW_HEAD.width + Math.max(1, chapters) * COLUMN.width;
  return bands > 1 ? width : Math.max(TRIBE.leastWidth, width);
}

/** How high the heads of a tribe's columns are: squads without any chapter are boxes, which need but one line. */
export function headsHeight({ squads, chapters }: Counts): number {
  return chapters === 0 && squads > 0 ? COLUMN_HEAD.low : COLUMN_HEAD.height;
}

/** How many squads stand in each band but the last, which may have fewer. */
export function squadsABand(squads: number, bands: number): number {
  return Math.max(1, Math.ceil(squads / bands));
}

function ordinarySize(counts: Counts, bands: number): Size {
  const { squads, chapters } = counts;
  const row = chapters > 1 ? ORDINARY_ROW.matrix : ORDINARY_ROW.box;
  const rows = squadsABand(squads, bands) * row + CELL.least;
  const spare = chapters === 0 ? ORDINARY_ROW.boxSpare : 0;
  return { width: bands * (leastWidth(counts, bands) + spare), height: HEADER.height + headsHeight(counts) + rows };
}

/** The fewest bands with which a tribe is no higher than that, and no more than 2.5 times as high as wide. */
function bandsFor(counts: Counts, height: number): number {
  const { squads } = counts;
  let bands = 1;
  const isTooHigh = (size: Size) => size.height > Math.min(height, TRIBE.tallest * size.width);
  while (bands < squads && isTooHigh(ordinarySize(counts, bands))) bands += 1;
  // Nine squads in five bands fill them by twos: the fifth would be empty.
  return Math.max(1, Math.ceil(squads / squadsABand(squads, bands)));
}

/** Sizes set like words, on lines no longer than a width: where each line begins, and how large the whole is. */
function setIn(width: number, sizes: readonly Size[]): Size & { lines: number[] } {
  const lines: number[] = [];
  const whole = { width: 0, height: -TRIBE.gap };
  let end = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const [at, size] of sizes.entries()) {
    if (end + TRIBE.gap + size.width > width) {
      lines.push(at);
      end = size.width;
      whole.height += TRIBE.gap + size.height;
      high = size.height;
    } else {
      end += TRIBE.gap + size.width;
      whole.height += Math.max(0, size.height - high);
      high = Math.max(high, size.height);
    }
    whole.width = Math.max(whole.width, end);
  }
  return { ...whole, lines };
}

/** Widths to try: from half of what the whole would need if nothing were lost to twice as much, never below the widest. */
function* widthsFor(sizes: readonly Size[]): Generator<number> {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + TRIBE.gap) * (height + TRIBE.gap), 0);
  const ideal = Math.sqrt(area * PAGE.shape);
  const widest = sizes.reduce((most, { width }) => Math.max(most, width), 0);
  yield widest;
  for (let width = ideal / 2; width <= 2 * ideal; width *= 1.03) if (width > widest) yield width;
}

/**
 * Heights to try: from that of the highest tribe in one band down to that of the middle one, or of nine squads where that
 * is more. What is no higher than half of the others is never broken to fit them.
 */
function* heightsFor(counts: readonly Counts[]): Generator<number> {
  const heights = counts.map((each) => ordinarySize(each, 1).height).sort((one, other) => one - other);
  const highest = heights.at(-1) ?? 0;
  const least = Math.max(PAGE.leastHeight, heights[(heights.length - 1) >> 1] ?? 0);
  yield highest;
  for (let height = highest / PAGE.step; height >= least; height /= PAGE.step) yield height;
}

/**
 * Sets tribes in lines like words, in their order, so that all of them are seen as large as can be on a page of 16:10.
 * Tribes that are too high for their line break into bands. Only the numbers of squads and chapters are looked at.
 */
export function arranged(counts: readonly Counts[]): Arrangement {
  if (counts.length === 0) return { bands: [], lines: [], narrowest: Number.POSITIVE_INFINITY };
  let best = { zoom: 0, bands: [] as number[], lines: [] as number[] };
  for (const height of heightsFor(counts)) {
    const bands = counts.map((each) => bandsFor(each, height));
    const sizes = counts.map((each, at) => ordinarySize(each, bands[at] ?? 1));
    for (const width of widthsFor(sizes)) {
      const whole = setIn(width, sizes);
      const zoom = Math.min(PAGE.shape / whole.width, 1 / whole.height);
      if (zoom > best.zoom) best = { zoom, bands, lines: whole.lines };
    }
  }
  const { bands, lines } = best;
  const widths = counts.flatMap((each, at) => (each.squads > 0 ? [leastWidth(each, bands[at] ?? 1)] : []));
  return { bands, lines, narrowest: Math.min(...widths) };
}
