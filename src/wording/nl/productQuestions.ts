import type { productQuestions as english } from '../en/productQuestions.ts';
import type { Translated } from '../translated.ts';

export const productQuestions: Translated<typeof english> = {
  productSquad: {
    squad: 'Squad die {name} maakt',
    service: 'Squad die {name} beheert',
    about: 'Onder elke squad zie je wat de keuze betekent.',
    noneOf: { squad: 'Zonder squad', service: 'De squad die het maakt' },
  },
  newProduct: {
    title: 'Nieuw product',
    name: 'Naam van het product',
    squad: 'Squad die het maakt',
    inTribe: '{squad} ({tribe})',
    make: 'Product toevoegen',
  },
  launchDay: {
    title: 'Introductie van {name}',
    day: 'Dag van de introductie',
    unclear: 'Vul een hele datum in, of geen.',
    set: 'Instellen',
    none: 'Geen introductiedatum',
  },
};
