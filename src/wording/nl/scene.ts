import type { scene as english } from '../en/scene.ts';
import type { Translated } from '../translated.ts';

export const scene: Translated<typeof english> = {
  tribe: 'Tribe {name}',
  other: 'Overig',
  noSquad: 'Zonder squad',
  unplaced: 'Niet ingedeeld',
  tray: { open: '{count, number} mensen tonen', fold: 'Inklappen' },
  numbers: {
    people: '{count, plural, one {{count, number} persoon} other {{count, number} mensen}}',
    vacancies: '{count, plural, one {{count, number} vacature} other {{count, number} vacatures}}',
    fte: '{fte} FTE',
    squads: '{count, plural, one {{count, number} squad} other {{count, number} squads}}',
  },
  limit: { inPack: '(pakket: {pack})', own: 'max. {limit} (pakket: {pack})' },
  mark: { tribeLead: 'TL', coach: 'AC' },
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
