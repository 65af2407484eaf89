import type { Chapter, Organisation } from './organisation.ts';

/** How many colours the theme has for chapters; past them the order repeats. */
export const COLOURS = 6;

/** One line of the legend: an expertise and its colour in every tribe. */
export interface LegendEntry {
  expertise: string;
  colour: number;
}

const textOf = (chapter: Chapter) => chapter.expertise.trim() || chapter.name.trim();

/** What chapters of one colour share: their expertise, or their name where they state none. */
export function expertiseOf(chapter: Chapter): string {
  return textOf(chapter).toLowerCase();
}

const remembered = new WeakMap<readonly Chapter[], ReadonlyMap<string, LegendEntry>>();

/** Colours by expertise, in the order in which the document first names each. */
export function coloursOf(chapters: readonly Chapter[]): ReadonlyMap<string, LegendEntry> {
  const known = remembered.get(chapters);
  if (known) return known;
  const legend = new Map<string, LegendEntry>();
  for (const chapter of chapters) {
    const key = expertiseOf(chapter);
    if (!legend.has(key)) legend.set(key, { expertise: textOf(chapter), colour: legend.size % COLOURS });
  }
  remembered.set(chapters, legend);
  return legend;
}

/** The legend: every expertise of the organisation with its colour, as first written, in order of appearance. */
export function expertiseColours(organisation: Organisation): LegendEntry[] {
  return [...coloursOf(organisation.chapters).values()];
}
