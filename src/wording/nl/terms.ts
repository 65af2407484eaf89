import type { terms as english } from '../en/terms.ts';
import type { Translated } from '../translated.ts';

export const terms: Translated<typeof english> = {
  phases: {
    '1': 'marktinzicht en strategie',
    '2a': 'concept',
    '2b': 'haalbaarheid',
    '2c': 'product definiëren',
    '3a': 'ontwikkeling',
    '3b': 'introductie',
    '4': 'performance- en levenscyclusmanagement',
  },
  aspects: {
    mandate: 'Mandaat',
    'way-of-working': 'Werkwijze',
    specialism: 'Specialisme',
    'end-product': 'Eindproduct',
    'product-decisions': 'Bepalen van het product',
    customer: 'Samenwerking met de klant',
    'content-steering': 'Inhoudelijke aansturing',
    'knowledge-and-capacity': 'Kennis en capaciteit',
    meetings: 'Overleg',
    active: 'Actief',
    innovative: 'Innovatief',
  },
  standings: { '1.0': '1.0', between: 'onderweg', '2.0': '2.0' },
  dependencies: { none: 'geen vertraging', slowing: 'vertragend', blocking: 'blokkerend' },
  statuses: {
    draft: 'concept',
    intended: 'voorgenomen besluit',
    advice: 'advies',
    decided: 'besloten',
    'carried-out': 'uitgevoerd',
  },
};
