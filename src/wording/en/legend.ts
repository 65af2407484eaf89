/** What the colours and the marks on the cards mean. */
export const legend = {
  productOwner: 'product owner',
  tribeLead: 'tribe lead',
  chapterLead: 'chapter lead',
  manager: 'manager',
  coach: 'agile coach',
  half: 'half of their time',
  external: 'external',
  vacancy: 'vacancy',
  ownLimit: 'limit is not the pack’s',
} as const;
