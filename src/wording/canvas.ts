import type { Translated } from './translated.ts';

export const en = {
  board: 'Board',
  tribe: 'Tribe {{tribe}}',
  matrix: 'Squads and chapters of {{tribe}}',
  cell_one: '{{chapter}} in {{squad}}, {{count}} person',
  cell_other: '{{chapter}} in {{squad}}, {{count}} people',
  actions: 'Actions: {{name}}',
  rename: 'Name of {{name}}',
  noSquad: 'No squad',
  pickedUp:
    '{{name}} picked up. Up and down go from squad to squad, Page Up and Page Down from tribe to tribe, End to No squad. Space drops, Escape cancels.',
  putBack: '{{name}} put back.',
  marks: {
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    external: 'external',
    vacancy: 'vacancy',
    share: '{{share}} of the time',
  },
  add: {
    person: { label: 'Name of a new person', placeholder: 'Name' },
    squad: { label: 'Name of a new squad', placeholder: 'Name of the squad', to: 'Add a squad to {{tribe}}' },
    chapter: { label: 'Name of a new chapter', placeholder: 'Name of the chapter', to: 'Add a chapter to {{tribe}}' },
    tribe: { label: 'Name of a new tribe', placeholder: 'Name of the tribe', button: 'Add a tribe' },
  },
} as const;

export const nl: Translated<typeof en> = {
  board: 'Bord',
  tribe: 'Tribe {{tribe}}',
  matrix: 'Squads en chapters van {{tribe}}',
  cell_one: '{{chapter}} in {{squad}}, {{count}} persoon',
  cell_other: '{{chapter}} in {{squad}}, {{count}} personen',
  actions: 'Acties: {{name}}',
  rename: 'Naam van {{name}}',
  noSquad: 'Zonder squad',
  pickedUp:
    '{{name}} opgepakt. Omhoog en omlaag gaan van squad naar squad, Page Up en Page Down van tribe naar tribe, End naar Zonder squad. Spatie zet neer, Escape breekt af.',
  putBack: '{{name}} teruggezet.',
  marks: {
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    external: 'extern',
    vacancy: 'vacature',
    share: '{{share}} van de tijd',
  },
  add: {
    person: { label: 'Naam van een nieuwe persoon', placeholder: 'Naam' },
    squad: {
      label: 'Naam van een nieuwe squad',
      placeholder: 'Naam van de squad',
      to: 'Squad toevoegen aan {{tribe}}',
    },
    chapter: {
      label: 'Naam van een nieuw chapter',
      placeholder: 'Naam van het chapter',
      to: 'Chapter toevoegen aan {{tribe}}',
    },
    tribe: { label: 'Naam van een nieuwe tribe', placeholder: 'Naam van de tribe', button: 'Tribe toevoegen' },
  },
};
