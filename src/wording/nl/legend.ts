import type { legend as english } from '../en/legend.ts';
import type { Translated } from '../translated.ts';

export const legend: Translated<typeof english> = {
  productOwner: 'product owner',
  tribeLead: 'tribe lead',
  chapterLead: 'chapter lead',
  manager: 'manager',
  coach: 'agile coach',
  half: 'voor de helft ingezet',
  external: 'extern',
  vacancy: 'vacature',
  ownLimit: 'grens wijkt af van het pakket',
};
