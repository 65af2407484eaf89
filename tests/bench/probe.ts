import { join } from 'node:path';
import type { Point } from './pages/peer.ts';

/** The script that measures from inside; what it offers is described here, for the side that asks. */
export const PROBE = join(import.meta.dirname, 'probe.js');

export interface Probe {
  answered: number | null;
  timings: Record<string, number>;
  time(name: string, type: string, selectors: readonly string[]): void;
  record(): void;
  recorded(): number[];
  elements(): number;
  touchable(selector: string): Point | null;
  ground(within: string, taken: string): Point | null;
}

declare global {
  interface Window {
    probe: Probe;
    answer?: string;
  }
}
