import { forcedTheme, SYSTEM_COLOURS, type SystemColour } from '../scene/paint/forcedTheme.ts';
import type { Theme } from '../scene/paint/theme.ts';

/** `rgb(0, 16, 255)` as `#0010ff`. */
function hexOf(rgb: string): string {
  const parts = rgb.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** What the system's colours are on this page: a canvas does not know their names, an element does. */
function coloursNow(): Record<SystemColour, string> {
  const probe = document.createElement('span');
  // Whatever light the page is in by its own choice: this is the system's.
  Object.assign(probe.style, { display: 'none', colorScheme: 'light dark', forcedColorAdjust: 'none' });
  document.body.append(probe);
  const colours = SYSTEM_COLOURS.map((name) => {
    probe.style.color = name;
    return [name, hexOf(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<SystemColour, string>;
}

/**
 * Tells the theme of forced colours, now and whenever the system's colours have become others. No event says so for
 * certain: they are also looked at when the user is back from choosing them. Returns the function that stops this.
 */
export function followSystem(tell: (theme: Theme) => void): () => void {
  let before = '';
  const look = () => {
    const colours = coloursNow();
    const now = JSON.stringify(colours);
    if (now !== before) tell(forcedTheme(colours));
    before = now;
  };
  look();
  const light = matchMedia('(prefers-color-scheme: dark)');
  light.addEventListener('change', look);
  window.addEventListener('focus', look);
  return () => {
    light.removeEventListener('change', look);
    window.removeEventListener('focus', look);
  };
}
