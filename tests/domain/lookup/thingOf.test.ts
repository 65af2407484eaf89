import { expect, it } from 'vitest';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { thingOf } from '../../../src/domain/lookup/thingOf.ts';
import { documentOf, organisationOf } from '../../support/picture.ts';

it('what an id stands for is selected where it stands: on the board, or beside it', () => {
  const shown = {
    squads: 'Checkout: Ana*',
    products: 'App: Checkout',
    projects: 'Scan 2027-01-04..2027-05-28 (Ana; Homes)',
    programmes: 'Homes',
  };
  const index = indexOf(organisationOf(documentOf(shown)));
  const ids = ['squad:checkout', 'product:app', 'project:scan', 'programme:homes', 'person:ana'] as const;
  expect(ids.map((id) => thingOf(index, id))).toEqual([
    { kind: 'squad', squad: 'squad:checkout' },
    { kind: 'product', product: 'product:app' },
    { kind: 'project', project: 'project:scan' },
    { kind: 'programme', programme: 'programme:homes' },
    { kind: 'membership', person: 'person:ana', squad: 'squad:checkout' },
  ]);
});
