import type { Theme } from './theme.ts';

/** The system's colours that the painter uses where the user has the system choose all of them. */
export const SYSTEM_COLOURS = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText'] as const;
export type SystemColour = (typeof SYSTEM_COLOURS)[number];

/**
 * The theme of forced colours, from what the system's colours are now. Nothing on it is told by a tint: grounds are all
 * the same, and chapters differ by their patterns.
 */
export function forcedTheme(of: Readonly<Record<SystemColour, string>>): Theme {
  const ground = of.Canvas;
  const ink = of.CanvasText;
  return {
    name: 'forced',
    ground,
    surface: ground,
    sunken: ground,
    line: of.GrayText,
    lineStrong: ink,
    ink,
    ink2: ink,
    ink3: ink,
    accent: of.Highlight,
    accentSoft: ground,
    ok: of.Highlight,
    okSoft: ground,
    warn: of.LinkText,
    warnSoft: ground,
    bad: of.LinkText,
    badSoft: ground,
    shadow: ground,
    star: ink,
    chapters: [ink],
  };
}
