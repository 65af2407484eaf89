/** What a document states by a word of its own, such as `between` for somebody who is on the way. */
export const terms = {
  /** The phases of a product's life, after Steven Haines. */
  phases: {
    '1': 'market insight and strategy',
    '2a': 'concept',
    '2b': 'feasibility',
    '2c': 'defining the product',
    '3a': 'development',
    '3b': 'launch',
    '4': 'performance and life-cycle management',
  },
  /** In what product management 1.0 and 2.0 differ. */
  aspects: {
    mandate: 'Mandate',
    'way-of-working': 'Way of working',
    specialism: 'Specialism',
    'end-product': 'End product',
    'product-decisions': 'Product decisions',
    customer: 'Work with the customer',
    'content-steering': 'Steering on content',
    'knowledge-and-capacity': 'Knowledge and capacity',
    meetings: 'Meetings',
    active: 'Active',
    innovative: 'Innovative',
  },
  standings: { '1.0': '1.0', between: 'on the way', '2.0': '2.0' },
  /** How one squad waits for another. */
  dependencies: { none: 'no delay', slowing: 'slowing', blocking: 'blocking' },
  /** How far a scenario is. */
  statuses: {
    draft: 'draft',
    intended: 'intended decision',
    advice: 'advice',
    decided: 'decided',
    'carried-out': 'carried out',
  },
} as const;
