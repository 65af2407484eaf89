import type { packs as english } from '../en/packs.ts';
import type { Translated } from '../translated.ts';

export const packs: Translated<typeof english> = {
  whitepaper: { name: 'Whitepaper', about: 'squads van 9, tribes van 150' },
  'spotify-2012': { name: 'Spotify 2012', about: 'tribes van 100' },
  strict: { name: 'Streng', about: 'één squad per persoon, geen tips' },
};
