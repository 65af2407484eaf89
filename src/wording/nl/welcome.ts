import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  firstVisit: 'Probeer het: sleep iemand naar een andere squad. Je kunt alles ongedaan maken.',
  empty: {
    title: 'Hier is nog niemand',
    about: 'Typ of plak namen, begin met een tribe, open een bestand of probeer een voorbeeld.',
    example: 'Voorbeeld openen',
  },
  new: { document: 'Nieuwe organisatie', scenario: 'Huidige situatie' },
};
