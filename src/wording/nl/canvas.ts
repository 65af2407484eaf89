import type { canvas as english } from '../en/canvas.ts';
import type { Translated } from '../translated.ts';

export const canvas: Translated<typeof english> = {
  board: 'Bord',
  tribe: '{form, select, department {Afdeling} chain {Keten} other {Tribe}} {tribe}',
  matrix:
    '{form, select, department {Teams en groepen} chain {Afdelingen en ketenonderdelen} other {Squads en chapters}} van {tribe}',
  cell: '{count, plural, one {{chapter} in {squad}, {count} persoon} other {{chapter} in {squad}, {count} mensen}}',
  actions: 'Acties: {name}',
  rename: 'Naam van {name}',
  noSquad: 'Zonder squad',
  pickedUp:
    '{name} opgepakt. Omhoog en omlaag gaan van {form, select, department {team naar team} chain {afdeling naar afdeling} other {squad naar squad}}, Page Up en Page Down van {form, select, department {afdeling naar afdeling} chain {keten naar keten} other {tribe naar tribe}}, End naar {form, select, department {Zonder team} chain {Zonder afdeling} other {Zonder squad}}. Spatie zet neer, Escape breekt af.',
  marks: {
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    manager: 'manager',
    external: 'extern',
    vacancy: 'vacature',
    share: 'inzet {share}',
  },
  add: {
    person: { label: 'Naam van een nieuwe persoon', placeholder: 'Naam' },
    squad: {
      one: '{form, select, department {Team} chain {Afdeling} other {Squad}}',
      label: 'Naam van een {form, select, department {nieuw team} chain {nieuwe afdeling} other {nieuwe squad}}',
      placeholder: 'Naam van {form, select, department {het team} chain {de afdeling} other {de squad}}',
      to: '{form, select, department {Team} chain {Afdeling} other {Squad}} toevoegen aan {tribe}',
    },
    chapter: {
      one: '{form, select, department {Groep} chain {Ketenonderdeel} other {Chapter}}',
      label:
        'Naam van een {form, select, department {nieuwe groep} chain {nieuw ketenonderdeel} other {nieuw chapter}}',
      placeholder: 'Naam van {form, select, department {de groep} chain {het ketenonderdeel} other {het chapter}}',
      to: '{form, select, department {Groep} chain {Ketenonderdeel} other {Chapter}} toevoegen aan {tribe}',
    },
    tribe: {
      one: '{form, select, department {Afdeling} chain {Keten} other {Tribe}}',
      label: 'Naam van een nieuwe {form, select, department {afdeling} chain {keten} other {tribe}}',
      placeholder: 'Naam van de {form, select, department {afdeling} chain {keten} other {tribe}}',
      button: '{form, select, department {Afdeling} chain {Keten} other {Tribe}} toevoegen',
    },
  },
};
