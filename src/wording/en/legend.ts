/** What the colours and the marks on the cards mean. */
export const legend = {
  productOwner: 'product owner',
  chapterLead: 'chapter lead',
  half: 'half of their time',
  external: 'external',
  vacancy: 'vacancy',
} as const;
