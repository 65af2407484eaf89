import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/domain/colours.ts';
import { forcedTheme, SYSTEM_COLOURS, type SystemColour } from '../../../src/scene/paint/forcedTheme.ts';
import { colourIn, DARK, LIGHT, patternIn, type Theme } from '../../../src/scene/paint/theme.ts';
import { leastDistance } from '../../support/eyes.ts';

/** How light a colour is, from 0 to 1, as people see it. */
function lightOf(colour: string): number {
  const channels = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? [];
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = channels.map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = Number.NaN, light = Number.NaN] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([LIGHT, DARK])('the $name theme', (theme: Theme) => {
  it('can be read: every ink and tone on whatever it is written on, with a contrast of 4.5 and more', () => {
    const { surface, sunken, accentSoft, okSoft, warnSoft, badSoft } = theme;
    const written: [string, string[]][] = [
      ['ink', [surface, sunken, accentSoft, okSoft, warnSoft, badSoft]],
      ['ink2', [surface, sunken, accentSoft, okSoft, warnSoft, badSoft]],
      ['ink3', [surface, sunken]],
      ['accent', [surface]],
      ['ok', [surface, okSoft]],
      ['warn', [surface, warnSoft]],
      ['bad', [surface, badSoft]],
      ['star', [surface]],
    ];
    const pale = written.flatMap(([name, grounds]) =>
      grounds
        .filter((ground) => !(contrast(String(theme[name as keyof Theme]), ground) >= 4.5))
        .map((ground) => `${name} on ${ground}`),
    );
    expect(pale).toEqual([]);
    expect(theme.chapters.filter((colour) => !(contrast(colour, surface) >= 4.5))).toEqual([]);
  });
  it('has lines and grounds that are there, and no more than that', () => {
    const quiet = [theme.ground, theme.sunken, theme.line, theme.lineStrong];
    for (const colour of quiet) {
      expect(contrast(colour, theme.surface)).toBeGreaterThan(1.02);
      expect(contrast(colour, theme.surface)).toBeLessThan(2.1);
    }
    expect(contrast(theme.lineStrong, theme.surface)).toBeGreaterThan(contrast(theme.line, theme.surface));
    expect(theme.shadow).toMatch(/^rgb\(\d+ \d+ \d+ \/ 0\.\d+\)$/);
  });
  it('has as many colours for chapters as they are numbered by, and no colour twice', () => {
    const { name, chapters, ...others } = theme;
    expect(chapters).toHaveLength(COLOURS);
    const all = [...chapters, ...Object.values(others)];
    expect(new Set(all).size).toBe(all.length);
    expect(name).toBe(lightOf(theme.surface) > 0.5 ? 'light' : 'dark');
  });
  it('has colours for chapters that anybody can tell apart, the first six with ease', () => {
    for (const [eyes, all, six] of [
      ['all', 0.099, 0.155],
      ['protan', 0.076, 0.115],
      ['deutan', 0.074, 0.115],
      ['tritan', 0.074, 0.13],
    ] as const) {
      expect(leastDistance(theme.chapters, eyes)).toBeGreaterThanOrEqual(all);
      expect(leastDistance(theme.chapters.slice(0, 6), eyes)).toBeGreaterThanOrEqual(six);
    }
    for (const colour of theme.chapters) expect(leastDistance([colour, theme.bad], 'all')).toBeGreaterThan(0.05);
  });
});

describe('the page’s own style', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  it.each([
    [LIGHT, 0],
    [DARK, 1],
  ])('has the colours of chapters that the $name theme has', ({ chapters }, at) => {
    const stated = css.split('data-theme="dark"')[at]?.matchAll(/--c(\d+): (#\w{6});/g) ?? [];
    expect([...stated].map(([, number, colour]) => `${number} ${colour}`)).toEqual(
      chapters.map((colour, place) => `${place + 1} ${colour}`),
    );
  });
});

describe('the theme of forced colours', () => {
  const system = Object.fromEntries(SYSTEM_COLOURS.map((name, at) => [name, `#00000${at}`]));
  const theme = forcedTheme(system as Record<SystemColour, string>);
  it('is made of the system’s colours: letters and lines on one ground', () => {
    const names = Object.entries(theme).map(([part, colour]) => {
      const found = SYSTEM_COLOURS.find((name) => system[name] === String(colour));
      return `${found ?? '?'}: ${part}`;
    });
    const grouped = SYSTEM_COLOURS.map((name) =>
      names
        .filter((each) => each.startsWith(`${name}: `))
        .join(' ')
        .replaceAll(` ${name}: `, ' '),
    );
    expect(grouped).toEqual([
      'Canvas: ground surface sunken accentSoft okSoft warnSoft badSoft shadow',
      'CanvasText: lineStrong ink ink2 ink3 star chapters',
      'GrayText: line',
      'Highlight: accent ok',
      'LinkText: warn bad',
    ]);
    expect(theme.name).toBe('forced');
  });
  it('tells chapters apart by their patterns', () => {
    expect([0, 1, 5, 6, 13, null].map((colour) => patternIn(theme, colour))).toEqual([0, 1, 5, 0, 1, 0]);
    expect(new Set([0, 7, 71].map((colour) => colourIn(theme, colour)))).toEqual(new Set([system.CanvasText]));
    expect(colourIn(theme, null)).toBe(theme.ink3);
  });
});
