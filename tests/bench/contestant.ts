import type { Page } from '@playwright/test';
import type { Hand } from './hand.ts';
import type { Carry, Point } from './pages/peer.ts';

/** One page that shows the organisation, and how a hand gets about in it. */
export interface Contestant {
  name: string;
  /** Where it is served, with `{people}` for the size. */
  path: string;
  /** Matches once the page reacts to the pointer over somebody. */
  answer: string;
  /** People, as elements. */
  cards: string;
  /** Puts the organisation into this browser's own store, through the page. */
  store(page: Page, people: number): Promise<void>;
  /** What stands at the end of a navigation is what was stored: throws where it is not. */
  confirm(page: Page, people: number): Promise<void>;
  far(page: Page): Promise<void>;
  farZoom(page: Page): Promise<number>;
  zoomTo(page: Page, hand: Hand, zoom: number): Promise<void>;
  /** A point where a press pans. */
  ground(page: Page): Promise<Point>;
  /** The turn of the wheel that zooms by a factor. */
  wheel(factor: number): { deltaY: number; ctrl: boolean };
  /** Whom to take and where to drop them; `null` where nobody can be dragged by the mouse. */
  carry(page: Page): Promise<Carry | null>;
}

export function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is not on the page`);
  return value;
}
