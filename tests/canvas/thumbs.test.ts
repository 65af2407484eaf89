import { expect, it } from 'vitest';
import { makingThumbs } from '../../src/canvas/thumbs.ts';
import { sceneOf } from '../support/board.ts';

it('makes the thumbs of every tribe, and pauses after each', () => {
  const scene = sceneOf({ squads: 'Checkout: Ana / Loans: Bo', tribes: 'Shop: Checkout / Bank: Loans' });
  const made: string[] = [];
  const making = makingThumbs(scene, ({ name }) => {
    made.push(name);
    return null;
  });
  making.next();
  expect(made).toEqual(['Shop']);
  making.next();
  expect(made).toEqual(['Shop', 'Bank']);
  expect(making.next().done).toBe(true);
});
