import type { everywhere as english } from '../en/everywhere.ts';
import type { Translated } from '../translated.ts';

export const everywhere: Translated<typeof english> = {
  inFront: 'Menu’s en dialoogvensters',
  legend: 'Legenda',
  close: 'Sluiten',
  nobody: 'Niemand',
  none: 'geen',
  name: 'Naam',
  noSquad: 'Zonder squad',
  noChapter: 'Geen chapter',
  productOwner: 'Product owner',
  vacancy: 'Vacature',
  percent: '{percent}%',
  more: 'en nog {count, number}',
  several: '{count, number} geselecteerd',
  selected: 'Geselecteerd',
  side: 'Details',
  nothingSelected: 'Selecteer een persoon, squad, chapter of tribe om de gegevens te bekijken en te wijzigen.',
  aboutSelected: 'Geselecteerd: {name}',
  goTo: 'Ga naar {name}',
  menuOf: 'Menu: {name}',
  outOf: 'Uit {squad} halen',
  elsewhere: 'Elders',
  count: {
    tribes: '{count, plural, one {{count, number} tribe} other {{count, number} tribes}}',
    squads: '{count, plural, one {{count, number} squad} other {{count, number} squads}}',
    chapters: '{count, plural, one {{count, number} chapter} other {{count, number} chapters}}',
  },
  seats: {
    free: '{count, plural, one {{count, number} plaats vrij} other {{count, number} plaatsen vrij}}',
    full: 'vol',
    over: '{count, number} boven het maximum',
  },
  /** What can be begun or opened from more than one place. */
  offers: {
    addPeople: 'Mensen toevoegen…',
    addTribe: 'Tribe toevoegen',
    findings: 'Bevindingen',
    search: 'Zoeken…',
  },
  undone: 'Ongedaan gemaakt: {step}.',
  redone: 'Opnieuw gedaan: {step}.',
};
