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
    why: 'A chapter belongs to one tribe, so that its lead is near the work of its members.',
    source: 'Whitepaper, ch. 4; Kniberg & Ivarsson 2012',
  },
  allocation: {
    name: 'Over-allocated',
    why: 'Nobody can give their squads more than 100% of their time.',
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
    name: 'No squad',
    why: 'Somebody without a squad, a lead or a coaching role still needs a place.',
    source: 'This tool',
  },
} as const;
