import { DARK, LIGHT, type Theme } from '../../scene/paint/theme.ts';

/** What a picture stands on: the ground of the page, that of a slide or paper, or nothing. */
export type Ground = 'page' | 'paper' | 'none';

export interface GroundLook {
  dark: boolean;
  ground: Ground;
}

/** The colours of a picture. Paper is as light, or as dark, as what stands on it. */
export function themeFor({ dark, ground }: GroundLook): Theme {
  const theme = dark ? DARK : LIGHT;
  if (ground === 'page') return theme;
  return { ...theme, ground: ground === 'paper' ? theme.surface : 'transparent' };
}
