/** What stands on the board itself. */
export const scene = {
  tribe: '{form, select, department {Department} chain {Chain} other {Tribe}} {name}',
  other: 'Other',
  column: '{form, select, chain {Part of the chain {name}} other {{name}}}',
  noSquad: '{form, select, department {No team} chain {No department} other {No squad}}',
  unplaced: 'Unplaced',
  tray: { open: 'Show {count, number} people', fold: 'Fold' },
  numbers: {
    people: '{count, plural, one {{count, number} person} other {{count, number} people}}',
    vacancies: '{count, plural, one {{count, number} vacancy} other {{count, number} vacancies}}',
    fte: '{fte} FTE',
    squads:
      '{form, select, department {{count, plural, one {{count, number} team} other {{count, number} teams}}} chain {{count, plural, one {{count, number} department} other {{count, number} departments}}} other {{count, plural, one {{count, number} squad} other {{count, number} squads}}}}',
    chapters:
      '{form, select, department {{count, plural, one {{count, number} group} other {{count, number} groups}}} chain {{count, plural, one {{count, number} part} other {{count, number} parts}}} other {{count, plural, one {{count, number} chapter} other {{count, number} chapters}}}}',
  },
  limit: { inPack: '(pack: {pack})', own: 'limit {limit} (pack: {pack})' },
  projects: {
    heading:
      '{parts, plural, =2 {Projects through both parts of the chain} other {Projects through several parts of the chain}}',
    lead: '{lead}, project manager',
    noLead: 'no project manager',
    more: 'and {count, number} more',
  },
  coordination: 'coordination',
  mandate: 'Mandate {standing}',
  mark: { tribeLead: 'TL', manager: 'M', coach: 'AC' },
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
