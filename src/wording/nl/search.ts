import type { search as english } from '../en/search.ts';
import type { Translated } from '../translated.ts';

export const search: Translated<typeof english> = {
  search: {
    label: 'Een persoon, squad, chapter, tribe, product, project of opdracht',
    people: 'Mensen',
    squads: 'Squads',
    chapters: 'Chapters',
    tribes: 'Tribes',
    products: 'Producten',
    projects: 'Projecten',
    programmes: 'Programma’s',
    guilds: 'Guilds',
    commands: 'Opdrachten',
    dim: 'Op het bord',
    keep: '{count, plural, one {{count, number} persoon in beeld houden en de rest dimmen} other {{count, number} mensen in beeld houden en de rest dimmen}}',
    /** By which a command is found too. */
    new: { person: 'Nieuwe persoon', squad: 'Nieuwe squad', chapter: 'Nieuw chapter', tribe: 'Nieuwe tribe' },
    nothing: 'Niets gevonden.',
    more: 'en nog {count, number}: typ verder om te verfijnen',
  },
};
