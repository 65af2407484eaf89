import type { scene as english } from '../en/scene.ts';
import type { Translated } from '../translated.ts';

export const scene: Translated<typeof english> = {
  tribe: '{form, select, department {Afdeling} chain {Keten} other {Tribe}} {name}',
  other: 'Overig',
  column: '{form, select, chain {Ketenonderdeel {name}} other {{name}}}',
  noSquad: '{form, select, department {Zonder team} chain {Zonder afdeling} other {Zonder squad}}',
  unplaced: 'Niet ingedeeld',
  tray: { open: '{count, number} mensen tonen', fold: 'Inklappen' },
  numbers: {
    people: '{count, plural, one {{count, number} persoon} other {{count, number} mensen}}',
    vacancies: '{count, plural, one {{count, number} vacature} other {{count, number} vacatures}}',
    fte: '{fte} FTE',
    squads:
      '{form, select, department {{count, plural, one {{count, number} team} other {{count, number} teams}}} chain {{count, plural, one {{count, number} afdeling} other {{count, number} afdelingen}}} other {{count, plural, one {{count, number} squad} other {{count, number} squads}}}}',
    chapters:
      '{form, select, department {{count, plural, one {{count, number} groep} other {{count, number} groepen}}} chain {{count, plural, one {{count, number} ketenonderdeel} other {{count, number} ketenonderdelen}}} other {{count, plural, one {{count, number} chapter} other {{count, number} chapters}}}}',
  },
  limit: { inPack: '(pakket: {pack})', own: 'max. {limit} (pakket: {pack})' },
  projects: {
    heading: '{parts, plural, =2 {Projecten door beide ketenonderdelen} other {Projecten door meer ketenonderdelen}}',
    lead: '{lead}, projectmanager',
    noLead: 'geen projectmanager',
    more: 'en nog {count, number}',
  },
  coordination: 'afstemming',
  mandate: 'Mandaat {standing}',
  mark: { tribeLead: 'TL', manager: 'M', coach: 'AC' },
  flag: {
    'squad-size': '{count} leden (max. {limit})',
    'squad-product-owner': 'geen product owner',
    manyProductOwners: '{count} product owners',
    'squad-mixed': 'te weinig chapters',
    'squad-steered-by-product-owner': 'product owner leidt chapter',
    'squad-mission': 'geen missie',
    'squad-coach': 'geen agile coach',
    't-shape-cover': 'maar één expert',
    'squad-small': '{count, plural, one {maar {count} lid} other {maar {count} leden}}',
  },
};
