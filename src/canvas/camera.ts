import type { Box, Camera, Scene } from '../scene/scene.ts';
import { type LiveValue, liveValue } from '../store/liveValue.ts';

/** From 2 to 400 %. */
export const ZOOM_RANGE = { least: 0.02, most: 4 } as const;
/** How long it must be still to rest, in milliseconds. */
const REST = 120;
/** Pixels that stay free around what is brought into view. */
const MARGIN = 20;

export interface Viewport {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export function toWorld(view: Camera, pixel: Point): Point {
  return { x: view.x + pixel.x / view.zoom, y: view.y + pixel.y / view.zoom };
}

export function toPixel(view: Camera, world: Point): Point {
  return { x: (world.x - view.x) * view.zoom, y: (world.y - view.y) * view.zoom };
}

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/**
 * Keeps at least a corner of the scene in view, so that nobody gets lost on empty ground. However small the scene is, it
 * may stand at the top left, where every document begins.
 */
export function kept(view: Camera & Viewport, scene: Pick<Scene, 'width' | 'height'>): Camera {
  const half = { x: view.width / view.zoom / 2, y: view.height / view.zoom / 2 };
  return {
    x: between(view.x, -half.x, Math.max(scene.width - half.x, -MARGIN)),
    y: between(view.y, -half.y, Math.max(scene.height - half.y, -MARGIN)),
    zoom: view.zoom,
  };
}

/** The camera after zooming by a factor with the world point under `pixel` staying where it is. */
export function zoomedAt(view: Camera, pixel: Point, factor: number): Camera {
  const zoom = between(view.zoom * factor, ZOOM_RANGE.least, ZOOM_RANGE.most);
  const fixed = toWorld(view, pixel);
  return { zoom, x: fixed.x - pixel.x / zoom, y: fixed.y - pixel.y / zoom };
}

/**
 * The camera that shows a box whole, never closer than `most`; a small one in the middle, a large one from its top
 * left, and where there is nothing, the top left where the first thing will stand.
 */
export function fitted(view: Viewport, box: Box, most = 1): Camera {
  if (box.width === 0 || box.height === 0) return { zoom: most, x: box.x - MARGIN, y: box.y - MARGIN };
  const room = { width: view.width - 2 * MARGIN, height: view.height - 2 * MARGIN };
  const zoom = between(Math.min(room.width / box.width, room.height / box.height), ZOOM_RANGE.least, most);
  return {
    zoom,
    x: box.x - Math.max(MARGIN, (view.width - box.width * zoom) / 2) / zoom,
    y: box.y - Math.max(MARGIN, (view.height - box.height * zoom) / 2) / zoom,
  };
}

/** The camera that has a box in its middle, or its beginning at an edge where it is longer than the view. */
export function inMiddle(view: Viewport, box: Box, zoom: number): Camera {
  const start = (from: number, length: number, seen: number) =>
    length * zoom + 2 * MARGIN > seen ? from - MARGIN / zoom : from + length / 2 - seen / zoom / 2;
  return { zoom, x: start(box.x, box.width, view.width), y: start(box.y, box.height, view.height) };
}

/** The least movement that brings a box into view, clear of `pinned` pixels of headers at the left and the top. */
export function broughtIn(view: Camera & Viewport, box: Box, pinned: Point): Camera {
  const left = view.x + (pinned.x + MARGIN) / view.zoom;
  const top = view.y + (pinned.y + MARGIN) / view.zoom;
  const right = view.x + (view.width - MARGIN) / view.zoom;
  const bottom = view.y + (view.height - MARGIN) / view.zoom;
  let { x, y } = view;
  if (box.x + box.width > right) x += box.x + box.width - right;
  if (box.x < left + (x - view.x)) x = view.x + box.x - left;
  if (box.y + box.height > bottom) y += box.y + box.height - bottom;
  if (box.y < top + (y - view.y)) y = view.y + box.y - top;
  return { x, y, zoom: view.zoom };
}

/**
 * Where a board is looked at from. It changes many times a second, so it lives outside React: the painter and the
 * elements over it subscribe by hand. Moving it never leaves the scene behind.
 */
export class BoardCamera {
  readonly live: LiveValue<Camera & Viewport> = liveValue(() => ({
    x: -MARGIN,
    y: -MARGIN,
    zoom: 1,
    width: 0,
    height: 0,
  }));
  /** Where it last rested: for what need not follow at every frame. */
  readonly rested: LiveValue<Camera & Viewport> = liveValue(() => this.live.getState());
  readonly #scene: () => Pick<Scene, 'width' | 'height'>;
  #flight = 0;
  #goal: Camera | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(scene: () => Pick<Scene, 'width' | 'height'>) {
    this.#scene = scene;
    this.live.subscribe((now) => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.rested.setState(now), REST);
    });
  }

  get now(): Camera & Viewport {
    return this.live.getState();
  }

  /** Where it will be once it has flown there; where it is, while it does not fly. */
  get goal(): Camera & Viewport {
    return { ...this.now, ...this.#goal };
  }

  /** Moves at once, and ends any flight. */
  move(to: Camera): void {
    cancelAnimationFrame(this.#flight);
    this.#goal = null;
    this.live.setState(kept({ ...this.now, ...to }, this.#scene()));
  }

  /** Flies there in a fifth of a second, or is there at once where the system asks for no motion. */
  fly(to: Camera): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.move(to);
    cancelAnimationFrame(this.#flight);
    const from = this.now;
    const goal = kept({ ...from, ...to }, this.#scene());
    this.#goal = goal;
    const began = performance.now();
    const frame = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - began) / 200));
      const eased = 1 - (1 - part) ** 3;
      this.live.setState({
        zoom: from.zoom * (goal.zoom / from.zoom) ** eased,
        x: from.x + (goal.x - from.x) * eased,
        y: from.y + (goal.y - from.y) * eased,
      });
      if (part < 1) this.#flight = requestAnimationFrame(frame);
      else this.#goal = null;
    };
    this.#flight = requestAnimationFrame(frame);
  }
}
