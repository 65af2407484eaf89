/** Where somebody begins. */
export const welcome = {
  firstVisit: 'Try it: drag a person to another squad. You can undo everything.',
  empty: {
    title: 'Nobody here yet',
    about: 'Type or paste names, start with a tribe, open a file or try an example.',
    example: 'Open an example',
  },
  new: { document: 'New organisation', scenario: 'Today' },
} as const;
