/** What becomes of product management, from 1.0 to 2.0, and what the whitepaper says of each role. [W] ch. 2, 4, 5 */
export const fromOneToTwo = {
  persons: 'Show persons',
  saysTitle: 'The whitepaper says',
  count: 'People',
  role: 'Role',
  phases: 'Phases of 1.0',
  unit: 'Squad, chapter or team',
  tribe: '{form, select, mixed {Tribe or department} department {Department} chain {Chain} other {Tribe}}',
  fate: 'In {name}',
  endToEnd: 'answers for all of them',
  roleIn: 'Role in {name}',
  print: 'Print…',
  printTitle: 'From {before} to {after}',
  phasesNote: 'Phases: {phases}.',
  by: {
    technical: 'Technical product manager',
    strategic: 'Strategic product manager',
    marketing: 'Product marketing manager',
    commercial: 'Commercial product manager',
    general: 'Product manager',
    head: 'Manager product management',
    productOwner: 'Product owner',
    journeyExpert: 'Customer journey expert',
    productsLead: 'Chapter lead products',
    none: 'Of another role before, or new',
  },
  says: {
    technical:
      'In 2.0, for complex products that take heavy knowledge of policy, conditions and pricing: in a service or run tribe, part of the multidisciplinary team (ch. 5).',
    strategic:
      'In 2.0, the visionary: knows what is new, and turns what customers need and data show into a portfolio, in an experience or change tribe (ch. 5).',
    marketing:
      'Not one of the three roles of 2.0. The third is the product owner: end-to-end responsible for a squad’s product, process, price and launch (ch. 5).',
    commercial:
      'Makes and changes products (ch. 4); leads the development of complex ones, while a technical product manager leads their service (recommendations).',
    general:
      'In an agile organisation former product managers are the members of the chapter of products, at work in squads; the product owner is often a senior among them, or their chapter lead (ch. 4).',
    head: 'In 2.0 the product owner steers on content, and the chapter lead of products answers for knowledge and capacity (ch. 5).',
    productOwner:
      'End-to-end responsible for a squad’s product, process, price and launch; also works in the squad (ch. 4, 5).',
    journeyExpert:
      'What ING calls the product members of a chapter: specialists in the product, who make communication too (ch. 4).',
    productsLead:
      'Has a view of brand and customer, knows the market, and sets policy with the tribe lead and the other chapter leads (ch. 4).',
    none: '',
  },
  fates: {
    'product-owner': 'Becomes product owner',
    'chapter-lead': 'Becomes chapter lead',
    'other-role': 'Gets another role',
    moves: 'Keeps the role, another place',
    stays: 'Keeps role and place',
    'not-in': 'Not in {name}',
    new: 'New',
  },
  /** The same, of several together. */
  kinds: {
    'product-owner': 'Become product owner',
    'chapter-lead': 'Become chapter lead',
    'other-role': 'Get another role',
    moves: 'Keep the role, another place',
    stays: 'Keep role and place',
    'not-in': 'Not in {name}',
    new: 'New',
  },
  tribeKind: { run: '{name} (run)', change: '{name} (change)' },
  breadth: {
    title:
      'Breadth in the {form, select, department {teams} chain {departments} mixed {squads and teams} other {squads}}',
    about: 'how many members are experts in it, or can also help with it (whitepaper, ch. 4, 5)',
    squad: '{form, select, department {Team} chain {Department} mixed {Squad or team} other {Squad}}',
    none: 'Nobody in {name} is of product management in a squad.',
    of: {
      marketing: 'Marketing',
      'customer-experience': 'Customer experience',
      campaigns: 'Campaigns',
      communication: 'Communication',
      data: 'Data',
    },
  },
  task: {
    title: 'Task',
    layer: 'Layer',
    who: 'Who',
    source: 'Source',
    shift: 'What changes',
    nobody: 'Nobody',
    shifts: {
      'taken-up': 'Nobody had it before',
      left: 'Nobody has it any more',
      passed: 'Changes hands',
      same: 'The same people have it',
    },
  },
} as const;
