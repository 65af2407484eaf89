/** What went wrong, rule by rule. Where a rule can be broken in two ways, the second has its own sentence. */
export const rules = {
  severity: { error: 'breach', warning: 'warning', info: 'hint' },
  andMore: '{count} more',
  'squad-size': { message: '{name} has {count} members (limit {limit})' },
  'tribe-size': { message: '{name} has {count} people (limit {limit})' },
  'squads-per-person': { message: '{name} is in {count} squads (limit {limit})' },
  'squad-product-owner': {
    message: '{name} has {count} product owners',
    messageNone: '{name} has no product owner',
  },
  'tribe-lead': { message: '{name} has no tribe lead' },
  'chapter-lead': {
    message: '{name} has no chapter lead',
    messageElsewhere: '{person} leads {name}, but belongs to another chapter or to none',
  },
  'line-manager': { message: '{name} is in a squad, but has no line manager' },
  'squad-mixed': { message: 'In {name} all members are from one chapter' },
  'squad-steered-by-product-owner': {
    message: 'The product owner of {name}, {person}, also leads {chapter}, the chapter of another member',
  },
  'same-tribe': { message: '{name} works in {squads}, but has a chapter in another tribe' },
  allocation: { message: '{name} is allocated {percent}%' },
  'squad-mission': { message: '{name} has no mission' },
  'tribe-purpose': { message: '{name} has no purpose' },
  'squad-coach': { message: '{name} has no agile coach, and neither has its tribe' },
  'coach-independent': { message: '{name} is a coach in {tribes}, and is also a lead or product owner there' },
  'coach-span': { message: '{name} coaches {count} squads (limit {limit})' },
  't-shape-cover': {
    message: 'In {name} nobody can stand in for {person} on {field}',
    messageMore: 'In {name} nobody can stand in for {person} on {field} (and {more} more like this)',
  },
  'role-in-tribe-kind': {
    message: '{name}, {role}, works in {squads}, in a tribe that changes the business instead of running it',
    messageRun: '{name}, {role}, works in {squads}, in a tribe that runs the business instead of changing it',
  },
  'product-owner-dedicated': { message: '{name} is product owner of {count} squads (limit {limit})' },
  'chapter-lead-in-squad': { message: '{person}, who leads {name}, is not in a squad' },
  'chapter-span': { message: '{name} has {count} people under one lead (limit {limit})' },
  'squad-small': {
    message:
      '{count, plural, one {{name} has {count} member, fewer than {limit}} other {{name} has {count} members, fewer than {limit}}}',
  },
  unplaced: { message: '{name} is not in a {form, select, department {team} chain {department} other {squad}}' },
  'product-squad': {
    message: '{name} has no {form, select, department {team} chain {department} other {squad}} that makes it',
  },
  'product-answered': { message: '{name} has no product manager and no product owner' },
  'product-value': { message: 'The customer value of {name} is not stated' },
  'life-cycle-cover': {
    message:
      '{gaps, plural, one {Nobody who makes or services {name} covers phase {phases}} other {Nobody who makes or services {name} covers phases {phases}}}',
  },
  'complex-product': {
    message: '{name} is complex, but no {form, select, department {team} chain {department} other {squad}} services it',
    messageService: '{name} is complex, but {squad}, which services it, has no technical product manager',
    messageTechnical: '{name} is complex, but {person}, who answers for it, is a technical product manager',
  },
  mandate: { message: '{name} makes a product, but does not have the full mandate' },
  'compliance-cover': { message: '{name} makes a product, but nobody there safeguards compliance' },
  'product-management-chapter': { message: '{name} makes products, but has no chapter for product management' },
  'project-lead': { message: '{name} has no project manager, and no programme manager oversees it' },
  'project-overseen': { message: '{name} contributes to a product, but no programme manager oversees it' },
  'project-late': { message: '{name} ends after the launch of {products}' },
  'project-owner': {
    message: '{person}, project manager of {name}, is product owner of none of the squads it works with',
  },
  'programme-manager': { message: '{name} has no programme manager' },
} as const;
