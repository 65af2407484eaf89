/** What several panels say. */
export const everywhere = {
  inFront: 'Menus and dialogs',
  legend: 'Legend',
  close: 'Close',
  nobody: 'Nobody',
  none: 'none',
  name: 'Name',
  noSquad: 'No {form, select, department {team} chain {department} other {squad}}',
  noChapter: 'No {form, select, department {group} chain {part of the chain} other {chapter}}',
  productOwner: 'Product owner',
  vacancy: 'Vacancy',
  percent: '{percent}%',
  more: 'and {count, number} more',
  several: '{count, number} selected',
  selected: 'Selected',
  side: 'Details',
  nothingSelected:
    'Select a person, {form, select, department {team, group or department} chain {department, part of the chain or chain} other {squad, chapter or tribe}} to see and change its details.',
  aboutSelected: 'Selected: {name}',
  goTo: 'Go to {name}',
  menuOf: 'Menu: {name}',
  outOf: 'Out of {squad}',
  elsewhere: 'Elsewhere',
  /** Why what stands in a field for a day is not taken. */
  unclearDay: {
    half: 'Enter a whole day.',
    year: 'Enter a year from 1900 to 2199.',
    past: 'Choose today or a later day.',
  },
  count: {
    tribes:
      '{form, select, department {{count, plural, one {{count, number} department} other {{count, number} departments}}} chain {{count, plural, one {{count, number} chain} other {{count, number} chains}}} other {{count, plural, one {{count, number} tribe} other {{count, number} tribes}}}}',
    squads:
      '{form, select, department {{count, plural, one {{count, number} team} other {{count, number} teams}}} chain {{count, plural, one {{count, number} department} other {{count, number} departments}}} other {{count, plural, one {{count, number} squad} other {{count, number} squads}}}}',
    chapters:
      '{form, select, department {{count, plural, one {{count, number} group} other {{count, number} groups}}} chain {{count, plural, one {{count, number} part of the chain} other {{count, number} parts of the chain}}} other {{count, plural, one {{count, number} chapter} other {{count, number} chapters}}}}',
  },
  seats: {
    free: '{count, plural, one {{count, number} seat free} other {{count, number} seats free}}',
    full: 'full',
    over: '{count, number} over the limit',
  },
  /** What can be begun or opened from more than one place. */
  offers: {
    addPeople: 'Add people…',
    addTribe: 'Add a tribe',
    findings: 'Findings',
    search: 'Search…',
  },
  undone: 'Undone: {step}.',
  redone: 'Redone: {step}.',
} as const;
