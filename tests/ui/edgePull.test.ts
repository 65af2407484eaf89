import { expect, it } from 'vitest';
import { edgePull } from '../../src/ui/edgePull.ts';

it('pulls the more the nearer the edge is, to either side, and at most once', () => {
  const pulls = [60, 100, 110, 120, 200, 280, 290, 300, 340].map((at) => edgePull(at, 100, 300, 20));
  expect(pulls).toEqual([-1, -1, -0.5, 0, 0, 0, 0.5, 1, 1]);
});
