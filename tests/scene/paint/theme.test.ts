import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Theme } from '../../../src/scene/paint/theme.ts';

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
  it('has six colours for chapters, and no colour twice', () => {
    const { name, chapters, ...others } = theme;
    expect(chapters).toHaveLength(6);
    const all = [...chapters, ...Object.values(others)];
    expect(new Set(all).size).toBe(all.length);
    expect(name).toBe(lightOf(theme.surface) > 0.5 ? 'light' : 'dark');
  });
});
