import type { search as english } from '../en/search.ts';
import type { Translated } from '../translated.ts';

export const search: Translated<typeof english> = {
  search: {
    label:
      'Een persoon, {form, select, department {team, groep, afdeling} chain {afdeling, ketenonderdeel, keten} other {squad, chapter, tribe}}, product, project of opdracht',
    people: 'Mensen',
    squads: '{form, select, department {Teams} chain {Afdelingen} other {Squads}}',
    chapters: '{form, select, department {Groepen} chain {Ketenonderdelen} other {Chapters}}',
    tribes: '{form, select, department {Afdelingen} chain {Ketens} other {Tribes}}',
    products: 'Producten',
    projects: 'Projecten',
    programmes: 'Programma’s',
    guilds: 'Guilds',
    commands: 'Opdrachten',
    dim: 'Op het bord',
    keep: '{count, plural, one {{count, number} persoon in beeld houden en de rest dimmen} other {{count, number} mensen in beeld houden en de rest dimmen}}',
    /** By which a command is found too. */
    new: {
      person: 'Nieuwe persoon',
      squad: '{form, select, department {Nieuw team} chain {Nieuwe afdeling} other {Nieuwe squad}}',
      chapter: '{form, select, department {Nieuwe groep} chain {Nieuw ketenonderdeel} other {Nieuw chapter}}',
      tribe: '{form, select, department {Nieuwe afdeling} chain {Nieuwe keten} other {Nieuwe tribe}}',
    },
    nothing: 'Niets gevonden.',
    more: 'en nog {count, number}: typ verder om te verfijnen',
  },
};
