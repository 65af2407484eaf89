import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  firstVisit: 'Probeer het: sleep iemand naar een andere squad. Alles kan ongedaan worden gemaakt.',
  empty: {
    title: 'Hier is nog niemand',
    about: 'Typ of plak namen van mensen, begin met een tribe, open een bestand of neem een voorbeeld.',
    example: 'Voorbeeld openen',
  },
  new: { document: 'Nieuwe organisatie', scenario: 'Huidig' },
};
