import type { everywhere as english } from '../en/everywhere.ts';
import type { Translated } from '../translated.ts';

export const everywhere: Translated<typeof english> = {
  inFront: 'Menu’s en dialoogvensters',
  legend: 'Legenda',
  close: 'Sluiten',
  nobody: 'Niemand',
  none: 'geen',
  name: 'Naam',
  noSquad: 'Zonder {form, select, department {team} chain {afdeling} other {squad}}',
  noChapter: 'Geen {form, select, department {groep} chain {ketenonderdeel} other {chapter}}',
  productOwner: 'Product owner',
  vacancy: 'Vacature',
  percent: '{percent}%',
  more: 'en nog {count, number}',
  several: '{count, number} geselecteerd',
  selected: 'Geselecteerd',
  side: 'Details',
  nothingSelected:
    'Selecteer een persoon, {form, select, department {team, groep of afdeling} chain {afdeling, ketenonderdeel of keten} other {squad, chapter of tribe}} om de gegevens te bekijken en te wijzigen.',
  aboutSelected: 'Geselecteerd: {name}',
  goTo: 'Ga naar {name}',
  menuOf: 'Menu: {name}',
  outOf: 'Uit {squad} halen',
  elsewhere: 'Elders',
  unclearDay: {
    half: 'Vul een hele datum in.',
    year: 'Vul een jaar van 1900 tot en met 2199 in.',
    past: 'Kies vandaag of een latere dag.',
  },
  count: {
    tribes:
      '{form, select, department {{count, plural, one {{count, number} afdeling} other {{count, number} afdelingen}}} chain {{count, plural, one {{count, number} keten} other {{count, number} ketens}}} other {{count, plural, one {{count, number} tribe} other {{count, number} tribes}}}}',
    squads:
      '{form, select, department {{count, plural, one {{count, number} team} other {{count, number} teams}}} chain {{count, plural, one {{count, number} afdeling} other {{count, number} afdelingen}}} other {{count, plural, one {{count, number} squad} other {{count, number} squads}}}}',
    chapters:
      '{form, select, department {{count, plural, one {{count, number} groep} other {{count, number} groepen}}} chain {{count, plural, one {{count, number} ketenonderdeel} other {{count, number} ketenonderdelen}}} other {{count, plural, one {{count, number} chapter} other {{count, number} chapters}}}}',
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
