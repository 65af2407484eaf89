/** What changed, as a board says it. */
export const beside = {
  bar: 'What changes',
  affected: '{heads} affected',
  nothing: 'Nothing changes for anybody yet.',
  against: 'Compared with',
  sides: 'What the board shows',
  changes: 'Changes',
  slider: 'Slide between before and after',
  two: 'Two boards, side by side',
  cut: 'Where before ends and after begins',
  before: '{name}, as it is compared with',
  changeSquad:
    '{count, plural, other {{count} change {form, select, department {squad or team} chain {squad or department} other {squad}}}}',
  changeLineManager: '{count, plural, other {{count} another line manager}}',
  loseLastSquad:
    '{count, plural, other {{count} without a {form, select, department {squad or team} chain {squad or department} other {squad}}}}',
  new: 'New in the proposal',
  newPeople: '{count, plural, other {{count} new}}',
  gone: 'Not in the proposal',
  gonePeople: '{count, plural, other {{count} not in the proposal}}',
  squads: {
    founded:
      '{count, plural, one {{count} {form, select, department {squad or team} chain {squad or department} other {squad}} new} other {{count} {form, select, department {squads and teams} chain {squads and departments} other {squads}} new}}',
    split:
      '{count, plural, one {{count} {form, select, department {squad or team} chain {squad or department} other {squad}} split} other {{count} {form, select, department {squads and teams} chain {squads and departments} other {squads}} split}}',
    merged:
      '{count, plural, one {{count} {form, select, department {squad or team} chain {squad or department} other {squad}} merged} other {{count} {form, select, department {squads and teams} chain {squads and departments} other {squads}} merged}}',
    dissolved:
      '{count, plural, one {{count} {form, select, department {squad or team} chain {squad or department} other {squad}} dissolved} other {{count} {form, select, department {squads and teams} chain {squads and departments} other {squads}} dissolved}}',
  },
  chapters: {
    founded:
      '{count, plural, one {{count} {form, select, department {chapter or group} chain {chapter or part of a chain} other {chapter}} new} other {{count} {form, select, department {chapters and groups} chain {chapters and parts of chains} other {chapters}} new}}',
    split:
      '{count, plural, one {{count} {form, select, department {chapter or group} chain {chapter or part of a chain} other {chapter}} split} other {{count} {form, select, department {chapters and groups} chain {chapters and parts of chains} other {chapters}} split}}',
    merged:
      '{count, plural, one {{count} {form, select, department {chapter or group} chain {chapter or part of a chain} other {chapter}} merged} other {{count} {form, select, department {chapters and groups} chain {chapters and parts of chains} other {chapters}} merged}}',
    dissolved:
      '{count, plural, one {{count} {form, select, department {chapter or group} chain {chapter or part of a chain} other {chapter}} dissolved} other {{count} {form, select, department {chapters and groups} chain {chapters and parts of chains} other {chapters}} dissolved}}',
  },
  otherwise: '{count, plural, one {{count} other change} other {{count} other changes}}',
  unitsOtherwise:
    '{count, plural, one {{count} {form, select, department {squad or team} chain {squad or department} other {squad}}, {form, select, department {chapter or group} chain {chapter or part of a chain} other {chapter}} or {form, select, department {tribe or department} chain {tribe or chain} other {tribe}} otherwise} other {{count} {form, select, department {squads and teams} chain {squads and departments} other {squads}}, {form, select, department {chapters and groups} chain {chapters and parts of chains} other {chapters}} and {form, select, department {tribes and departments} chain {tribes and chains} other {tribes}} otherwise}}',
  fte: '{before} → {after} FTE',
  sameFte: 'FTE unchanged',
  if: 'If you drop here:',
  from: 'from {name}',
  fromChapter: 'was in {name}',
  fromNoChapter:
    'was in no {form, select, department {chapter or group} chain {chapter or part of a chain} other {chapter}}',
  fromNoSquad: 'from No {form, select, department {squad or team} chain {squad or department} other {squad}}',
  fromTribe: 'From tribe {name}',
  withSquad: 'with the {form, select, department {squad or team} chain {squad or department} other {squad}}',
  also: 'now here too',
  was: 'was {name}',
  otherManager: '{count, plural, one {{count} gets another line manager} other {{count} get another line manager}}',
  together: '{percent} stay together',
  splitFrom: 'Split from {name}',
  split: 'Split up',
  merged: 'Merged into {name}',
  elsewhere: 'Now in tribe {name}',
  changed: 'another line manager',
} as const;
