/** Questions about products. */
export const productQuestions = {
  productSquad: {
    squad: '{form, select, department {Team} chain {Department} other {Squad}} that makes {name}',
    service: '{form, select, department {Team} chain {Department} other {Squad}} that services {name}',
    about:
      'Under each {form, select, department {team} chain {department} other {squad}} you see what the choice would do.',
    noneOf: {
      squad: 'No {form, select, department {team} chain {department} other {squad}}',
      service: 'The {form, select, department {team} chain {department} other {squad}} that makes it',
    },
  },
  newProduct: {
    title: 'New product',
    name: 'Product name',
    squad: '{form, select, department {Team} chain {Department} other {Squad}} that makes it',
    inTribe: '{squad} ({tribe})',
    make: 'Add product',
  },
  launchDay: {
    title: 'Launch of {name}',
    day: 'Day of the launch',
    set: 'Set',
    none: 'No launch day',
  },
} as const;
