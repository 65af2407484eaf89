import type { legend as english } from '../en/legend.ts';
import type { Translated } from '../translated.ts';

export const legend: Translated<typeof english> = {
  productOwner: 'product owner',
  chapterLead: 'chapter lead',
  half: 'voor de helft ingezet',
  external: 'extern',
  vacancy: 'vacature',
};
