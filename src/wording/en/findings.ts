/** What the rules found, and what they refuse. */
export const findings = {
  findings: {
    none: 'The rules find nothing.',
    goThere: 'Go there',
    waived: 'Waived',
    waivedBy: '({by})',
    waivedUntil: 'Until {until}.',
    idle: '{count, plural, one {{count, number} waiver without effect} other {{count, number} waivers without effect}}',
  },
  refusal: {
    offers: 'What is possible',
    productOwner: '{person} becomes product owner of {squad}',
    vacancy: 'A vacancy takes the place of {person} in {squad}',
    swap: 'Swap with {person}',
    squad: 'To {squad}',
    anyway: 'Place anyway and flag',
  },
} as const;
