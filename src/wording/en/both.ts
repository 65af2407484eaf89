/** What stands on either side of a comparison, called also what it is in the `form` that one side has besides tribes. */
export const both = {
  squad: '{form, select, department {squad or team} chain {squad or department} other {squad}}',
  Squad: '{form, select, department {Squad or team} chain {Squad or department} other {Squad}}',
  squads: '{form, select, department {squads and teams} chain {squads and departments} other {squads}}',
  Squads: '{form, select, department {Squads and teams} chain {Squads and departments} other {Squads}}',
  chapter: '{form, select, department {chapter or group} chain {chapter or part of a chain} other {chapter}}',
  Chapter: '{form, select, department {Chapter or group} chain {Chapter or part of a chain} other {Chapter}}',
  chapters: '{form, select, department {chapters and groups} chain {chapters and parts of chains} other {chapters}}',
  Chapters: '{form, select, department {Chapters and groups} chain {Chapters and parts of chains} other {Chapters}}',
  tribe: '{form, select, department {tribe or department} chain {tribe or chain} other {tribe}}',
  tribes: '{form, select, department {tribes and departments} chain {tribes and chains} other {tribes}}',
} as const;
