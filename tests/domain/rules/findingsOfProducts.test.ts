import { expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { findingsOfProducts } from '../../../src/domain/rules/findingsOfProducts.ts';
import { documentWith, findingsIn } from '../../support/flagged.ts';
import { organisationOf, product, project, squad } from '../../support/picture.ts';

it('what is found is told of the products that it is about, and of no others', () => {
  const document = documentWith(
    {
      squads: 'App: Ana*, Bo / Care: Cy*',
      products: 'Loan!: App; Care / Rent: Care; App / Depot',
      projects: 'Scan 2027-01-04..2027-05-28 running (Bo): Loan, Rent',
    },
    {
      [product('Loan')]: { launch: '2027-03-01', value: 'Sooner at home' },
      [product('Rent')]: { launch: '2027-06-01', value: 'Less to pay' },
      [squad('App')]: { profile: { mandate: '1.0' } },
      [project('Scan')]: {},
    },
  );
  const index = indexOf(organisationOf(document));
  const found = findingsOfProducts(findingsIn(document), index);
  const drawn = index.organisation.products.map(({ id, name }) => {
    const rules = (found.get(id) ?? []).map(({ rule, subject }) => (subject === id ? rule : `${rule} of ${subject}`));
    return `${name}: ${rules.join(', ')}`;
  });
  expect(
    drawn.join('\n'),
  ).toBe(`Loan: project-late of project:scan, complex-product, mandate of squad:app, compliance-cover of squad:app
Rent: compliance-cover of squad:care
Depot: product-squad, product-answered, product-value`);
});
