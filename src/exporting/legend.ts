import type { Legend, Mark } from '../domain/legend.ts';
import type { Words } from '../wording/words.ts';

/** One thing that the legend explains: a chapter's colour, or a sign. */
export interface LegendItem {
  colour?: number;
  sign?: string;
  text: string;
}

/** What each mark looks like; a vacancy is a dashed edge. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  productOwner: '★',
  tribeLead: 'TL',
  chapterLead: 'CL',
  manager: 'M',
  coach: 'AC',
  half: '½',
  external: 'ext',
  vacancy: '',
  ownLimit: '≠',
};

/** A legend in words. */
export function legendItems({ expertises, marks }: Legend, words: Words): LegendItem[] {
  return [
    ...expertises.map(({ expertise, colour }) => ({ colour, text: expertise })),
    ...marks.map((mark) => ({ sign: SIGNS[mark], text: words.t(`exporting.legend.${mark}`) })),
  ];
}
