import type { canvas as english } from '../en/canvas.ts';
import type { Translated } from '../translated.ts';

export const canvas: Translated<typeof english> = {
  board: 'Bord',
  tribe: 'Tribe {tribe}',
  matrix: 'Squads en chapters van {tribe}',
  cell: '{count, plural, one {{chapter} in {squad}, {count} persoon} other {{chapter} in {squad}, {count} mensen}}',
  actions: 'Acties: {name}',
  rename: 'Naam van {name}',
  noSquad: 'Zonder squad',
  pickedUp:
    '{name} opgepakt. Omhoog en omlaag gaan van squad naar squad, Page Up en Page Down van tribe naar tribe, End naar Zonder squad. Spatie zet neer, Escape breekt af.',
  marks: {
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    external: 'extern',
    vacancy: 'vacature',
    share: 'inzet {share}',
  },
  add: {
    person: { label: 'Naam van een nieuwe persoon', placeholder: 'Naam' },
    squad: {
      one: 'Squad',
      label: 'Naam van een nieuwe squad',
      placeholder: 'Naam van de squad',
      to: 'Squad toevoegen aan {tribe}',
    },
    chapter: {
      one: 'Chapter',
      label: 'Naam van een nieuw chapter',
      placeholder: 'Naam van het chapter',
      to: 'Chapter toevoegen aan {tribe}',
    },
    tribe: {
      one: 'Tribe',
      label: 'Naam van een nieuwe tribe',
      placeholder: 'Naam van de tribe',
      button: 'Tribe toevoegen',
    },
  },
};
