import { PATTERNS } from '../../domain/colours.ts';
import type { ColourIndex } from '../scene.ts';

/** The first pattern is none. */
export const SOLID = 0;

/** The colours that the painter uses; the page's own style has the same ones. */
export interface Theme {
  name: 'light' | 'dark' | 'forced';
  ground: string;
  surface: string;
  sunken: string;
  line: string;
  lineStrong: string;
  ink: string;
  ink2: string;
  ink3: string;
  accent: string;
  accentSoft: string;
  ok: string;
  okSoft: string;
  warn: string;
  warnSoft: string;
  bad: string;
  badSoft: string;
  /** The colour of a frame's shadow, which is laid on in a few wide strokes over each other. */
  shadow: string;
  star: string;
  /**
   * Those that colour-blind eyes can tell apart, each with a contrast of 4.5 and more on the surface; once all are taken
   * they come again with the next pattern.
   */
  chapters: readonly string[];
}

export const LIGHT: Theme = {
  name: 'light',
  ground: '#f4f5f7',
  surface: '#ffffff',
  sunken: '#fafbfc',
  line: '#dfe3e8',
  lineStrong: '#c3cad3',
  ink: '#17202b',
  ink2: '#55606e',
  ink3: '#5d6875',
  accent: '#2456d6',
  accentSoft: '#e8eefc',
  ok: '#17713f',
  okSoft: '#e6f4ec',
  warn: '#8a5000',
  warnSoft: '#fdf1dd',
  bad: '#b3261e',
  badSoft: '#fce9e7',
  shadow: 'rgb(23 32 43 / 0.011)',
  star: '#7a5a00',
  chapters: [
    '#27007d',
    '#0b856f',
    '#164f82',
    '#9756d3',
    '#b5580c',
    '#593300',
    '#8d065e',
    '#4a004e',
    '#765542',
    '#6633b3',
    '#1a453f',
    '#4f6785',
  ],
};

export const DARK: Theme = {
  name: 'dark',
  ground: '#0f141a',
  surface: '#171e26',
  sunken: '#131a21',
  line: '#2a3440',
  lineStrong: '#3d4a59',
  ink: '#e8edf3',
  ink2: '#a9b4c0',
  ink3: '#8b97a5',
  accent: '#7ea2ff',
  accentSoft: '#1c2a4a',
  ok: '#5ccf94',
  okSoft: '#14301f',
  warn: '#f0b354',
  warnSoft: '#33260f',
  bad: '#ff8a80',
  badSoft: '#3a1a18',
  shadow: 'rgb(0 0 0 / 0.09)',
  star: '#ffd166',
  chapters: [
    '#697ced',
    '#68ffc2',
    '#b8b8ff',
    '#a27a94',
    '#d86300',
    '#f9e242',
    '#e3b5b4',
    '#c38cff',
    '#d09b0d',
    '#8ea1c3',
    '#3fbd75',
    '#abdffb',
  ],
};

/** A chapter's colour; grey for nobody's. */
export function colourIn(theme: Theme, colour: ColourIndex): string {
  return (colour === null ? undefined : theme.chapters[colour % theme.chapters.length]) ?? theme.ink3;
}

/** A chapter's pattern, `SOLID` or the number of one in `patterns.ts`: the fewer colours there are, the sooner one comes. */
export function patternIn(theme: Theme, colour: ColourIndex): number {
  return colour === null ? SOLID : Math.floor(colour / theme.chapters.length) % PATTERNS;
}
