import type { productQuestions as english } from '../en/productQuestions.ts';
import type { Translated } from '../translated.ts';

export const productQuestions: Translated<typeof english> = {
  productSquad: {
    squad: '{form, select, department {Team dat} chain {Afdeling die} other {Squad die}} {name} maakt',
    service: '{form, select, department {Team dat} chain {Afdeling die} other {Squad die}} {name} beheert',
    about:
      'Onder {form, select, department {elk team} chain {elke afdeling} other {elke squad}} zie je wat de keuze betekent.',
    noneOf: {
      squad: 'Zonder {form, select, department {team} chain {afdeling} other {squad}}',
      service: '{form, select, department {Het team dat} chain {De afdeling die} other {De squad die}} het maakt',
    },
  },
  newProduct: {
    title: 'Nieuw product',
    name: 'Naam van het product',
    squad: '{form, select, department {Team dat} chain {Afdeling die} other {Squad die}} het maakt',
    inTribe: '{squad} ({tribe})',
    make: 'Product toevoegen',
  },
  launchDay: {
    title: 'Introductie van {name}',
    day: 'Dag van de introductie',
    set: 'Instellen',
    none: 'Geen introductiedatum',
  },
};
