/** What the rules found, and what they refuse. */
export const findings = {
  show: { board: 'Show on the board', products: 'Show among the products', timeline: 'Show on the timeline' },
  findings: {
    none: 'No findings',
    waived: 'Waived',
    waivedBy: '({by})',
    waivedUntil: 'Until {until}.',
    own: 'Its findings',
    review: 'Open in the review',
    waive: 'Waive…',
    changeWaiver: 'Change the waiver…',
    takeBack: 'Take the waiver back',
    idle: '{count, plural, one {{count, number} waiver without effect} other {{count, number} waivers without effect}}',
  },
  /** Before anybody stands in a squad. */
  toDo: {
    title: 'Still to do',
    about: 'The findings appear here once somebody is in a squad.',
    nameTribe: 'Name the tribe',
    addSquads: 'Add squads to {name}',
    addChapters: 'Add chapters to {name}',
    fillSquad: 'Add people to {name}',
    productOwner: 'Name a product owner for {name}',
    chapterLead: 'Name a chapter lead for {name}',
    tribeLead: 'Name a tribe lead for {name}',
  },
  /** Beside what was done. */
  done: {
    undo: 'Undo',
    undoLast: 'Last step: Undo',
    redo: 'Redo',
    redoLast: 'Last step: Redo',
    there: 'Make it in “{name}” instead',
  },
  refusal: {
    offers: 'What you can do',
    productOwner: 'Make {person} product owner of {squad}',
    vacancy: 'Replace {person} in {squad} with a vacancy',
    swap: 'Swap with {person}',
    squad: 'Move to {squad}',
    anyway: 'Do it anyway…',
  },
} as const;
