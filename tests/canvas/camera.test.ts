import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  BoardCamera,
  broughtIn,
  fitted,
  inMiddle,
  kept,
  toPixel,
  toWorld,
  ZOOM_RANGE,
  zoomedAt,
} from '../../src/canvas/camera.ts';
import type { Camera } from '../../src/scene/scene.ts';

const view = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: ZOOM_RANGE.least, max: ZOOM_RANGE.most, noNaN: true }),
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 2000 }),
});
const point = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 2000 }) });

describe('the camera', () => {
  it('keeps what is under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(view, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (from, pixel, factor) => {
        const after = toPixel(zoomedAt(from, pixel, factor), toWorld(from, pixel));
        expect(after.x).toBeCloseTo(pixel.x, 4);
        expect(after.y).toBeCloseTo(pixel.y, 4);
      }),
    );
  });
  it('never zooms out of 2 to 400 %', () => {
    expect(zoomedAt({ x: 0, y: 0, zoom: 3 }, { x: 0, y: 0 }, 100).zoom).toBe(4);
    expect(zoomedAt({ x: 0, y: 0, zoom: 0.03 }, { x: 0, y: 0 }, 0.01).zoom).toBe(0.02);
  });
  it('brings a small box wholly into view, clear of the pinned headers', () => {
    fc.assert(
      fc.property(view, point, (from, corner) => {
        const box = { ...corner, width: 40, height: 20 };
        const zoom = Math.min(from.zoom, 1.5);
        const after = broughtIn({ ...from, zoom }, box, { x: 60, y: 40 });
        const { x, y } = toPixel(after, box);
        expect(x).toBeGreaterThanOrEqual(60);
        expect(y).toBeGreaterThanOrEqual(40);
        expect(x + box.width * zoom).toBeLessThanOrEqual(from.width + 0.001);
        expect(y + box.height * zoom).toBeLessThanOrEqual(from.height + 0.001);
      }),
    );
  });
  it('stays where it is when the box is in view already', () => {
    const from = { x: 0, y: 0, zoom: 1, width: 800, height: 600 };
    expect(broughtIn(from, { x: 300, y: 300, width: 100, height: 50 }, { x: 200, y: 78 })).toEqual({
      x: 0,
      y: 0,
      zoom: 1,
    });
  });
  it('fits everything into the window and never enlarges it', () => {
    const small = fitted({ width: 1000, height: 800 }, { x: 0, y: 0, width: 200, height: 100 });
    expect(small).toEqual({ zoom: 1, x: -400, y: -350 });
    const large = fitted({ width: 1000, height: 800 }, { x: 0, y: 0, width: 9600, height: 100 });
    expect(large.zoom).toBeCloseTo(0.1);
  });
  it('keeps some of the scene in view', () => {
    const lost = { x: 90_000, y: -90_000, zoom: 1, width: 1000, height: 800 };
    expect(kept(lost, { width: 2000, height: 1000 })).toEqual({ x: 1500, y: -400, zoom: 1 });
    expect(kept({ ...lost, y: 90_000 }, { width: 2000, height: 1000 })).toEqual({ x: 1500, y: 600, zoom: 1 });
  });
  it('lets a small scene, and one of nothing yet, stand at the top left and no further', () => {
    const start = { x: -20, y: -20, zoom: 1, width: 1000, height: 800 };
    for (const scene of [
      { width: 0, height: 0 },
      { width: 224, height: 84 },
    ]) {
      expect(kept(start, scene)).toEqual({ x: -20, y: -20, zoom: 1 });
      expect(kept({ ...start, x: 500, y: 500 }, scene)).toEqual({ x: -20, y: -20, zoom: 1 });
      expect(kept({ ...start, x: -900, y: -900 }, scene)).toEqual({ x: -500, y: -400, zoom: 1 });
    }
  });
  it('fits nothing at the top left, where the first tribe will stand', () => {
    const nothing = { x: 0, y: 0, width: 0, height: 0 };
    expect(fitted({ width: 1000, height: 800 }, nothing)).toEqual({ zoom: 1, x: -20, y: -20 });
  });

  it('has what is gone to in its middle, and shows the beginning of what is longer than the view', () => {
    const size = { width: 1000, height: 600 };
    expect(inMiddle(size, { x: 300, y: 200, width: 200, height: 100 }, 1)).toEqual({ zoom: 1, x: -100, y: -50 });
    expect(inMiddle(size, { x: 300, y: 200, width: 2000, height: 100 }, 1)).toEqual({ zoom: 1, x: 280, y: -50 });
    expect(inMiddle(size, { x: 300, y: 200, width: 200, height: 900 }, 2)).toEqual({ zoom: 2, x: 150, y: 190 });
    expect([960, 961].map((width) => inMiddle(size, { x: 300, y: 0, width, height: 1 }, 1).x)).toEqual([280, 280]);
    expect([958, 962].map((width) => inMiddle(size, { x: 300, y: 0, width, height: 1 }, 1).x)).toEqual([279, 280]);
  });
});

describe('a flight', () => {
  it('has its goal from its beginning to its end, and none once it is moved by hand', () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
    const camera = new BoardCamera(() => ({ width: 5000, height: 5000 }));
    const at = ({ x, y, zoom }: Camera) => [x, y, zoom];
    expect(at(camera.goal)).toEqual(at(camera.now));
    camera.fly({ x: 100, y: 200, zoom: 1 });
    expect([at(camera.goal), at(camera.now)]).toEqual([
      [100, 200, 1],
      [-20, -20, 1],
    ]);
    frames.pop()?.(performance.now() + 1000);
    expect([at(camera.goal), at(camera.now), frames]).toEqual([[100, 200, 1], [100, 200, 1], []]);
    camera.fly({ x: 300, y: 300, zoom: 1 });
    camera.move({ x: 50, y: 60, zoom: 1 });
    expect(at(camera.goal)).toEqual([50, 60, 1]);
    vi.unstubAllGlobals();
  });
});
