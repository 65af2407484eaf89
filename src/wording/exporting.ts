import type { Translated } from './translated.ts';

export const en = {
  legend: {
    chapters: 'Chapters',
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    half: 'half of the time',
    external: 'external',
    vacancy: 'vacancy',
  },
} as const;

export const nl: Translated<typeof en> = {
  legend: {
    chapters: 'Chapters',
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    half: 'de helft van de tijd',
    external: 'extern',
    vacancy: 'vacature',
  },
};
