/** The board. */
export const canvas = {
  board: 'Board',
  tribe: 'Tribe {tribe}',
  matrix: 'Squads and chapters of {tribe}',
  cell: '{count, plural, one {{chapter} in {squad}, {count} person} other {{chapter} in {squad}, {count} people}}',
  actions: 'Actions: {name}',
  rename: 'Name of {name}',
  noSquad: 'No squad',
  pickedUp:
    '{name} picked up. Up and down go from squad to squad, Page Up and Page Down from tribe to tribe, End to No squad. Space drops, Escape cancels.',
  marks: {
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    external: 'external',
    vacancy: 'vacancy',
    share: '{share} of their time',
  },
  add: {
    person: { label: 'Name of a new person', placeholder: 'Name' },
    squad: { one: 'Squad', label: 'Name of a new squad', placeholder: 'Squad name', to: 'Add a squad to {tribe}' },
    chapter: {
      one: 'Chapter',
      label: 'Name of a new chapter',
      placeholder: 'Chapter name',
      to: 'Add a chapter to {tribe}',
    },
    tribe: { one: 'Tribe', label: 'Name of a new tribe', placeholder: 'Tribe name', button: 'Add a tribe' },
  },
} as const;
