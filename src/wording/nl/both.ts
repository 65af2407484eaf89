/** What stands on either side of a comparison, called also what it is in the `form` that one side has besides tribes. */
export const both = {
  squad: '{form, select, department {squad of team} chain {squad of afdeling} other {squad}}',
  Squad: '{form, select, department {Squad of team} chain {Squad of afdeling} other {Squad}}',
  squads: '{form, select, department {squads en teams} chain {squads en afdelingen} other {squads}}',
  Squads: '{form, select, department {Squads en teams} chain {Squads en afdelingen} other {Squads}}',
  chapter: '{form, select, department {chapter of groep} chain {chapter of ketenonderdeel} other {chapter}}',
  Chapter: '{form, select, department {Chapter of groep} chain {Chapter of ketenonderdeel} other {Chapter}}',
  chapters: '{form, select, department {chapters en groepen} chain {chapters en ketenonderdelen} other {chapters}}',
  Chapters: '{form, select, department {Chapters en groepen} chain {Chapters en ketenonderdelen} other {Chapters}}',
  tribe: '{form, select, department {tribe of afdeling} chain {tribe of keten} other {tribe}}',
  tribes: '{form, select, department {tribes en afdelingen} chain {tribes en ketens} other {tribes}}',
} as const;
