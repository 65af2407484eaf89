import { expect, it } from 'vitest';
import { sceneOf, tribeIn } from '../support/board.ts';
import type { Picture } from '../support/picture.ts';

const shop: Picture = {
  squads: 'Checkout: Ana* / Refunds: Cy* / Pay: Bo* / No squad: Ed',
  products: 'App: Checkout; Refunds / Loan: Checkout / Desk',
  tribes: 'Shop: Checkout, Refunds, Pay',
};
const details = {
  'tribe:shop': { profile: { mandate: '1.0', meetings: '2.0' } },
  'squad:refunds': { profile: { mandate: '2.0' } },
} as const;

/** The name, the line of products and the height of the head of each row. */
const rowsIn = (scene: ReturnType<typeof sceneOf>) =>
  tribeIn(scene).box.rows.map(({ name, products, height }) => `${name} | ${products} | ${height}`);

it('a squad says what it makes or services and its mandate, its own before that of its tribe, where that is wanted', () => {
  expect(rowsIn(sceneOf(shop, details, { products: true }))).toEqual([
    'Checkout | Mandate 1.0 · App, Loan | 94',
    'Refunds | Mandate 2.0 · App | 94',
    'Pay | Mandate 1.0 | 94',
    'No squad |  | 56',
  ]);
  expect(rowsIn(sceneOf(shop, {}, { products: true }))).toEqual([
    'Checkout | App, Loan | 94',
    'Refunds | App | 94',
    'Pay |  | 78',
    'No squad |  | 56',
  ]);
  expect(rowsIn(sceneOf(shop, details))).toEqual([
    'Checkout |  | 78',
    'Refunds |  | 78',
    'Pay |  | 78',
    'No squad |  | 56',
  ]);
});
