import type { ColourIndex } from '../scene.ts';

/** The colours that the painter uses; the page's own style has the same ones. */
export interface Theme {
  name: 'light' | 'dark';
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
  /** Six that colour-blind eyes can tell apart, each with a contrast of 4.5 and more on the surface. */
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
  chapters: ['#1b2f6b', '#0a6b5c', '#3a6fd0', '#a43fa6', '#8f6b00', '#46281a'],
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
  chapters: ['#c3cdf5', '#2fb39a', '#5a8cf0', '#cf74d8', '#e5bd4a', '#b07a56'],
};

/** A chapter's colour; grey for nobody's. */
export function colourIn(theme: Theme, colour: ColourIndex): string {
  return (colour === null ? undefined : theme.chapters[colour]) ?? theme.ink3;
}
