import type { LegendEntry } from './colours.ts';

/**
 * What the signs on cards and in the heads of tribes say of somebody, and what that behind a number says of its limit, in
 * the order in which they are explained.
 */
export const MARKS = [
  'productOwner',
  'tribeLead',
  'chapterLead',
  'manager',
  'coach',
  'half',
  'external',
  'vacancy',
  'ownLimit',
] as const;
export type Mark = (typeof MARKS)[number];

/** What has to be explained of what is shown: the colours of expertises, and the signs. */
export interface Legend {
  expertises: readonly LegendEntry[];
  marks: readonly Mark[];
}

export const NO_LEGEND: Legend = { expertises: [], marks: [] };
