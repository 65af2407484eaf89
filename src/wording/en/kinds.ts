/** The kinds of organisation that a reorganisation starts from, and what is begun as one of them. [W] ch. 1, 3 and 4 */
export const kinds = {
  kinds: {
    about: {
      traditional:
        'Departments develop, one after the other, what was settled beforehand; product management has no mandate. Whitepaper, ch. 3',
      'virtual-chain':
        'Along the customer or the product, through departments that stay as they are; managers coordinate, and product management has no mandate. Whitepaper, ch. 1',
      'life-event-chain':
        'Two silos, operations and commerce. Project managers lead what is developed, marketing is in the lead online, and product management lacks a mandate. Whitepaper, ch. 1',
      hybrid:
        'Run works the traditional way, change the agile way, and project manager and product owner pull at each other; management is a buffer, the mandate is soft. Whitepaper, ch. 3',
      agile:
        'Self-steering squads, end-to-end responsible, in a tribe with chapters for each specialism. Whitepaper, ch. 3 and 4',
    },
    new: {
      title: 'New document',
      about: 'Start with nothing, or with a small organisation of a kind, drawn as what it is.',
      empty: 'Empty',
      emptyAbout: 'Add people and tribes yourself, or bring in a list.',
    },
    born: {
      title: 'New proposal, from {name}',
      about:
        'Everybody goes along. Nobody is placed: who works in which squad, and what they become, is for you to say.',
      same: 'As it is',
      sameAbout: 'Begins as {name} is.',
      names: { tribe: 'Change', products: 'Products', squad: 'Squad 1' },
      scenario: { hybrid: 'Hybrid', agile: 'Agile' },
    },
  },
} as const;
