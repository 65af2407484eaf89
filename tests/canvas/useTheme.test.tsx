// @vitest-environment jsdom
import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTheme } from '../../src/canvas/useTheme.ts';
import { DARK, LIGHT } from '../../src/scene/paint/theme.ts';

// What is fetched comes late on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

/** What the system says, as a page sees it. */
let forced = false;
let paper = 'rgb(255, 255, 255)';
let listening: [query: string, changed: () => void][] = [];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  [forced, paper, listening] = [false, 'rgb(255, 255, 255)', []];
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query === '(forced-colors: active)' && forced;
    },
    addEventListener: (_: string, changed: () => void) => listening.push([query, changed]),
    removeEventListener: (_: string, changed: () => void) => {
      listening = listening.filter((each) => each[1] !== changed);
    },
  }));
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => ({
    color: style.color.toLowerCase() === 'canvas' ? paper : 'rgb(0, 16, 9)',
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const shown = (dark: boolean) => renderHook(({ dark }) => useTheme(dark), { initialProps: { dark } });
const tell = (which: string) =>
  act(() => {
    for (const [query, changed] of listening) if (query.includes(which)) changed();
  });

describe('the painter’s theme', () => {
  it('is light or dark', () => {
    const { result, rerender, unmount } = shown(false);
    expect(result.current).toBe(LIGHT);
    rerender({ dark: true });
    expect(result.current).toBe(DARK);
    unmount();
    expect(listening).toEqual([]);
  });
  it('is made of the system’s colours while those are forced, whether light or dark was chosen', async () => {
    const { result, rerender, unmount } = shown(true);
    forced = true;
    tell('forced-colors');
    await waitFor(() => expect(result.current.name).toBe('forced'));
    expect(result.current).toMatchObject({ surface: '#ffffff', ink: '#001009', chapters: ['#001009'] });
    const before = result.current;
    rerender({ dark: false });
    expect(result.current).toBe(before);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(result.current).toBe(before);
    expect(document.querySelector('span')).toBeNull();
    forced = false;
    tell('forced-colors');
    expect(result.current).toBe(LIGHT);
    unmount();
    expect(listening).toEqual([]);
  });
  it('follows when the system has other colours: told by its light, or seen when the user is back', async () => {
    forced = true;
    const { result, unmount } = shown(false);
    await waitFor(() => expect(result.current.ground).toBe('#ffffff'));
    paper = 'rgb(1, 2, 3)';
    tell('prefers-color-scheme');
    expect(result.current.ground).toBe('#010203');
    paper = 'rgba(9, 255, 9, 1)';
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(result.current.ground).toBe('#09ff09');
    unmount();
    expect(listening).toEqual([]);
  });
});
