import type { LegendEntry } from './colours.ts';

/** What the signs on cards say of somebody. */
export type Mark = 'productOwner' | 'chapterLead' | 'half' | 'external' | 'vacancy';

/** What has to be explained of what is shown: the colours of expertises, and the signs on cards. */
export interface Legend {
  expertises: readonly LegendEntry[];
  marks: readonly Mark[];
}

export const NO_LEGEND: Legend = { expertises: [], marks: [] };
