/** Where somebody begins. */
export const welcome = {
  firstVisit: 'Try it: drag a person to another squad. Everything can be undone.',
  empty: {
    title: 'Nobody here yet',
    about: 'Type or paste the names of people, begin with a tribe, open a file, or take an example.',
    example: 'Open an example',
  },
  new: { document: 'New organisation', scenario: 'Today' },
} as const;
