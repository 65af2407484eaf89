import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Board } from '../../src/canvas/board.ts';
import { bringIn } from '../../src/canvas/bringIn.ts';
import { BoardCamera } from '../../src/canvas/camera.ts';
import { boxOfSpot, type Spot } from '../../src/scene/walk.ts';
import { sceneOf } from '../support/board.ts';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const scene = sceneOf({
  squads: 'Kort: Ana / Lang: Bo',
  chapters: 'Een: Ana / Twee: Bo',
  tribes: 'A: Kort, Een / B: Lang, Twee',
});
const lang: Spot = { kind: 'row', tribe: 'tribe:b', squad: 'squad:lang' };

describe('what is brought into view', () => {
  it('is seen where the camera already flies to, which it goes on doing', () => {
    const camera = new BoardCamera(() => scene);
    camera.live.setState({ ...camera.now, width: 400, height: 300 });
    const { x, y } = boxOfSpot(scene, lang) ?? { x: 0, y: 0 };
    const goal = { x: x - 20, y: y - 120, zoom: 1 };
    camera.fly(goal);
    bringIn({ scene, camera } as Board, lang);
    expect(camera.goal).toMatchObject(goal);
  });

  it('is flown to as little as it takes, from where the camera rests', () => {
    const camera = new BoardCamera(() => scene);
    camera.live.setState({ ...camera.now, width: 400, height: 300 });
    const box = boxOfSpot(scene, lang) ?? { y: 0, height: 0 };
    bringIn({ scene, camera } as Board, lang);
    expect(camera.goal.y).toBe(box.y + box.height - (300 - 20));
  });
});
