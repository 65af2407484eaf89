/** Of each rule: its title, why it is there, and who says so. */
export const ruleTexts = {
  'squad-size': {
    name: 'Squad size',
    why: 'In a small squad everybody knows what the others are doing, and it can steer itself.',
    source: 'Whitepaper, ch. 4',
  },
  'tribe-size': {
    name: 'Tribe size',
    why: 'Up to about this number, the people in a tribe can still know each other.',
    source: 'Whitepaper, ch. 4',
  },
  'squads-per-person': {
    name: 'Squads per person',
    why: 'Whoever works for many squads at the same time has little attention for any of them.',
    source: 'Whitepaper, ch. 4',
  },
  'squad-product-owner': {
    name: 'One product owner',
    why: 'One member decides what the squad does first, and answers for it.',
    source: 'Whitepaper, ch. 4',
  },
  'tribe-lead': {
    name: 'Tribe lead',
    why: 'Somebody answers for the purpose of the tribe and its results.',
    source: 'Whitepaper, ch. 4',
  },
  'chapter-lead': {
    name: 'Chapter lead',
    why: 'A chapter lead knows the work of the chapter, and is line manager of everybody in it.',
    source: 'Whitepaper, ch. 4',
  },
  'line-manager': {
    name: 'Line manager',
    why: 'A squad member has a chapter, whose lead looks after development and performance.',
    source: 'Whitepaper, ch. 4',
  },
  'squad-mixed': {
    name: 'Mixed squad',
    why: 'A squad answers for its mission from beginning to end, and needs several specialisms for that.',
    source: 'Whitepaper, ch. 4',
  },
  'squad-steered-by-product-owner': {
    name: 'What and how kept apart',
    why: 'The product owner steers what a squad does and a chapter lead how; early on one person often does both.',
    source: 'Whitepaper, ch. 4',
  },
  'same-tribe': {
    name: 'Chapter and squad in one tribe',
    why: 'A chapter belongs to one tribe, so that its lead is close to the work of its members.',
    source: 'Whitepaper, ch. 4; Kniberg & Ivarsson 2012',
  },
  allocation: {
    name: 'Over-allocated',
    why: 'Nobody can give their squads and projects more than 100% of their time.',
    source: 'This tool',
  },
  'squad-mission': { name: 'Mission', why: 'A squad steers itself by its mission.', source: 'Whitepaper, ch. 4' },
  'tribe-purpose': {
    name: 'Purpose',
    why: 'The squads of a tribe serve one purpose, and can follow it only when it is written down.',
    source: 'Whitepaper, ch. 4',
  },
  'squad-coach': {
    name: 'Coach for the squad',
    why: 'An agile coach helps a squad to work well together.',
    source: 'Whitepaper, ch. 4',
  },
  'coach-independent': {
    name: 'Independent coach',
    why: 'A coach stands beside the people who steer, and so is not one of them.',
    source: 'Whitepaper, ch. 4',
  },
  'coach-span': {
    name: 'Squads per coach',
    why: 'A coach with more squads sees too little of each of them.',
    source: 'Agile Alliance',
  },
  't-shape-cover': {
    name: 'Standing in for each other',
    why: 'Members are T-shaped: expert in one field, and able to step in for the others in theirs.',
    source: 'Whitepaper, ch. 4',
  },
  'role-in-tribe-kind': {
    name: 'Role and type of tribe',
    why: 'A technical product manager belongs where products are kept running, a strategic one where they are renewed.',
    source: 'Whitepaper, ch. 5',
  },
  'product-owner-dedicated': {
    name: 'Squads per product owner',
    why: 'A product owner works in the squad, which leaves little time for another.',
    source: 'Kniberg & Ivarsson 2012',
  },
  'chapter-lead-in-squad': {
    name: 'Chapter lead in a squad',
    why: 'A chapter lead who does day-to-day work in a squad stays close to the profession.',
    source: 'Kniberg & Ivarsson 2012',
  },
  'chapter-span': {
    name: 'People per chapter lead',
    why: 'A line manager who also does hands-on work has time to guide 8 to 10 people.',
    source: 'McKinsey',
  },
  'squad-small': {
    name: 'Small squad',
    why: 'A very small squad seldom has everything that its mission asks for.',
    source: 'TeamForm',
  },
  unplaced: {
    name: 'No {form, select, department {team} chain {department} other {squad}}',
    why: 'Somebody who works in no {form, select, department {team} chain {department} other {squad}} or project, and leads, manages or coaches nothing, still needs a place.',
    source: 'This tool',
  },
  'product-squad': {
    name: 'Squad for the product',
    why: 'A squad makes a product and changes it, and answers for it from beginning to end.',
    source: 'Whitepaper, ch. 4',
  },
  'product-answered': {
    name: 'Answering for the product',
    why: 'A product manager brings a product to market, promotes and improves it; without one, the product owner answers for it.',
    source: 'Article on programme management',
  },
  'product-value': {
    name: 'Customer value',
    why: 'A change is worth beginning only when the customer gains something by it.',
    source: 'Whitepaper, ch. 5',
  },
  'life-cycle-cover': {
    name: 'Phases of the life cycle',
    why: 'A product goes through every phase, from the first idea to its last customer, and each asks for somebody who knows it.',
    source: 'Whitepaper, ch. 2, after Steven Haines',
  },
  'complex-product': {
    name: 'Complex product',
    why: 'A complex product is developed under a commercial product manager, and serviced under a technical one.',
    source: 'Whitepaper, ch. 5',
  },
  mandate: {
    name: 'Mandate',
    why: 'A squad can answer for a product from beginning to end only when it may decide about it.',
    source: 'Whitepaper, ch. 5',
  },
  'compliance-cover': {
    name: 'Compliance',
    why: 'Compliance takes part in every phase: through a member, somebody connected to the squad, or a technical product manager.',
    source: 'Whitepaper, ch. 5',
  },
  'product-management-chapter': {
    name: 'Chapter for product management',
    why: 'In a tribe the tasks of product management are those of a chapter, whose lead answers for quality and capacity.',
    source: 'Whitepaper, ch. 4',
  },
  'project-lead': {
    name: 'Project manager',
    why: 'A project manager or the programme manager oversees a project from beginning to end.',
    source: 'Article on programme management',
  },
  'project-overseen': {
    name: 'Project in a programme',
    why: 'A programme manager keeps an overview of all projects that contribute to a product.',
    source: 'Article on programme management',
  },
  'project-late': {
    name: 'Project before the launch',
    why: 'A product can be launched only when its projects have delivered it on time and in the right shape.',
    source: 'Article on programme management',
  },
  'project-owner': {
    name: 'Project manager and product owner',
    why: 'Where a project manager and a product owner steer the same squad, there is tension between the two.',
    source: 'Whitepaper, ch. 3',
  },
  'programme-manager': {
    name: 'Programme manager',
    why: 'A programme manager keeps an overview of the projects of a programme.',
    source: 'Article on programme management',
  },
} as const;
