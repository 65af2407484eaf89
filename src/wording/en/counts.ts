/** How many findings there are, and what is searched for. */
export const counts = {
  findings: {
    count: {
      error: '{count, plural, one {{count, number} breach} other {{count, number} breaches}}',
      warning: '{count, plural, one {{count, number} warning} other {{count, number} warnings}}',
      info: '{count, plural, one {{count, number} hint} other {{count, number} hints}}',
      waived: '{count, plural, one {{count, number} waived} other {{count, number} waived}}',
    },
  },
  search: { title: 'Search', dimmed: 'Searching for “{search}”', clear: 'Clear search' },
} as const;
