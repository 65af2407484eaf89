/** Questions about products. */
export const productQuestions = {
  productSquad: {
    squad: 'Squad that makes {name}',
    service: 'Squad that services {name}',
    about: 'Under each squad you see what the choice would do.',
    noneOf: { squad: 'No squad', service: 'The squad that makes it' },
  },
  newProduct: {
    title: 'New product',
    name: 'Product name',
    squad: 'Squad that makes it',
    inTribe: '{squad} ({tribe})',
    make: 'Add product',
  },
  launchDay: {
    title: 'Launch of {name}',
    day: 'Day of the launch',
    unclear: 'Enter a whole day, or none.',
    set: 'Set',
    none: 'No launch day',
  },
} as const;
