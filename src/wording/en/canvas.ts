/** The board. */
export const canvas = {
  board: 'Board',
  tribe: '{form, select, department {Department} chain {Chain} other {Tribe}} {tribe}',
  matrix:
    '{form, select, department {Teams and groups} chain {Departments and parts} other {Squads and chapters}} of {tribe}',
  cell: '{count, plural, one {{chapter} in {squad}, {count} person} other {{chapter} in {squad}, {count} people}}',
  actions: 'Actions: {name}',
  rename: 'Name of {name}',
  noSquad: 'No squad',
  pickedUp:
    '{name} picked up. Up and down go from {form, select, department {team to team} chain {department to department} other {squad to squad}}, Page Up and Page Down from {form, select, department {department to department} chain {chain to chain} other {tribe to tribe}}, End to {form, select, department {No team} chain {No department} other {No squad}}. Space drops, Escape cancels.',
  marks: {
    productOwner: 'product owner',
    chapterLead: 'chapter lead',
    manager: 'manager',
    external: 'external',
    vacancy: 'vacancy',
    share: '{share} of their time',
  },
  add: {
    person: { label: 'Name of a new person', placeholder: 'Name' },
    squad: {
      one: '{form, select, department {Team} chain {Department} other {Squad}}',
      label: 'Name of a new {form, select, department {team} chain {department} other {squad}}',
      placeholder: '{form, select, department {Team} chain {Department} other {Squad}} name',
      to: 'Add a {form, select, department {team} chain {department} other {squad}} to {tribe}',
    },
    chapter: {
      one: '{form, select, department {Group} chain {Part} other {Chapter}}',
      label: 'Name of a new {form, select, department {group} chain {part of the chain} other {chapter}}',
      placeholder: '{form, select, department {Group name} chain {Name of the part} other {Chapter name}}',
      to: 'Add a {form, select, department {group} chain {part} other {chapter}} to {tribe}',
    },
    tribe: {
      one: '{form, select, department {Department} chain {Chain} other {Tribe}}',
      label: 'Name of a new {form, select, department {department} chain {chain} other {tribe}}',
      placeholder: '{form, select, department {Department} chain {Chain} other {Tribe}} name',
      button: 'Add a {form, select, department {department} chain {chain} other {tribe}}',
    },
  },
} as const;
