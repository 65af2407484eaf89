import { afterEach, expect, it, vi } from 'vitest';
import { makeThumbsAhead } from '../../src/canvas/thumbs.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { liveValue } from '../../src/store/liveValue.ts';
import { sceneOf } from '../support/board.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('makes the thumbs of every tribe of what is expected, in spare time, until that is expected no more', () => {
  vi.useFakeTimers();
  const scene = sceneOf({ squads: 'Checkout: Ana / Loans: Bo', tribes: 'Shop: Checkout / Bank: Loans' });
  const expected = liveValue<{ scene: Scene | null }>(() => ({ scene: null }));
  const made: string[] = [];
  const end = makeThumbsAhead({ expected }, ({ name }) => {
    made.push(name);
    return null;
  });
  expected.setState({ scene });
  expect(made).toEqual([]);
  vi.runAllTimers();
  expect(made).toEqual(['Shop', 'Bank']);
  expected.setState({ scene: { ...scene } });
  expected.setState({ scene: null });
  vi.runAllTimers();
  expected.setState({ scene: { ...scene } });
  end();
  vi.runAllTimers();
  expected.setState({ scene });
  vi.runAllTimers();
  expect(made).toEqual(['Shop', 'Bank']);
});
