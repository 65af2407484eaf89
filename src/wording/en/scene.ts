/** What stands on the board itself. */
export const scene = {
  tribe: 'Tribe {name}',
  other: 'Other',
  noSquad: 'No squad',
  unplaced: 'Unplaced',
  tray: { open: 'Show {count, number} people', fold: 'Fold' },
  numbers: {
    people: '{count, plural, one {{count, number} person} other {{count, number} people}}',
    vacancies: '{count, plural, one {{count, number} vacancy} other {{count, number} vacancies}}',
    fte: '{fte} FTE',
    squads: '{count, plural, one {{count, number} squad} other {{count, number} squads}}',
  },
  limit: { inPack: '(pack: {pack})', own: 'limit {limit} (pack: {pack})' },
  mark: { tribeLead: 'TL', coach: 'AC' },
  flag: {
    'squad-size': '{count} members (limit {limit})',
    'squad-product-owner': 'no product owner',
    manyProductOwners: '{count} product owners',
    'squad-mixed': 'too few chapters',
    'squad-steered-by-product-owner': 'product owner leads chapter',
    'squad-mission': 'no mission',
    'squad-coach': 'no agile coach',
    't-shape-cover': 'only one expert',
    'squad-small': '{count, plural, one {only {count} member} other {only {count} members}}',
  },
} as const;
