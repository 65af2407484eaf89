/** The page on which one person reads what changes for them. */
export const changesForYou = {
  pageFor: 'Page for {name}',
  pages: '{count, plural, one {A page for {count, number} person} other {A page each for {count, number} people}}',
  print: 'Print…',
  title: 'What changes for you',
  welcome: 'Your place with us',
  from: 'This is how it will be from {day}.',
  noDay: 'It is not settled yet from when this will be so.',
  proposal: 'It is a proposal: it has not been decided yet.',
  now: 'Now',
  later: 'Then',
  fromDay: 'From {day}',
  stays: 'stays the same',
  your: {
    squad: 'Your squad',
    chapter: 'Your chapter',
    lineManager: 'Your line manager',
    role: 'Your role',
    fte: 'Your FTE',
  },
  squad: 'With you in {name}',
  alone: 'Nobody else is in it yet.',
} as const;
