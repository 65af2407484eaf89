/** The packs of rules: what each is called, and what is special about it. */
export const packs = {
  whitepaper: { name: 'Whitepaper', about: 'squads of 9, tribes of 150' },
  'spotify-2012': { name: 'Spotify 2012', about: 'tribes of 100' },
  strict: { name: 'Strict', about: 'one squad each, no hints' },
} as const;
