import type { Translated } from '../translated.ts';

/** Where somebody begins. */
export const en = {
  firstVisit: 'Try it: drag a person to another squad. Everything can be undone.',
  empty: {
    title: 'Nobody here yet',
    about: 'Type or paste the names of people, begin with a tribe, open a file, or take an example.',
    example: 'Open an example',
  },
  new: { document: 'New organisation', scenario: 'Today' },
} as const;

export const nl: Translated<typeof en> = {
  firstVisit: 'Probeer het: sleep iemand naar een andere squad. Alles kan ongedaan worden gemaakt.',
  empty: {
    title: 'Hier is nog niemand',
    about: 'Typ of plak namen van mensen, begin met een tribe, open een bestand of neem een voorbeeld.',
    example: 'Voorbeeld openen',
  },
  new: { document: 'Nieuwe organisatie', scenario: 'Huidig' },
};
