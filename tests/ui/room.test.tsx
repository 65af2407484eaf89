// @vitest-environment jsdom

import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { windowOf } from '../support/room.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Tells as the browser does that something is as wide as this now. */
let resized: (width: number) => void;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(heard: (entries: unknown[]) => void) {
        resized = (width) => act(() => heard([{ contentRect: { width } }]));
      }
      observe() {}
    },
  );
});

afterEach(() => {
  cleanup();
  windowOf(null);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Says how much room there is, by a page that begins anew: the size of letters is measured once. */
async function shown() {
  const { useRoom } = await import('../../src/ui/room.ts');
  const Room = () => <p>{useRoom()}</p>;
  render(<Room />);
  return () => screen.getByText(/^(narrow|middle|wide)$/).textContent;
}

describe('the room there is', () => {
  it('is that of the window', async () => {
    windowOf(1152);
    const room = await shown();
    expect(room()).toBe('middle');
    windowOf(1153);
    expect(room()).toBe('wide');
    windowOf(769);
    expect(room()).toBe('middle');
    windowOf(768);
    expect(room()).toBe('narrow');
  });

  it('is less where letters are larger, from the start or since', async () => {
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(24);
    windowOf(1440);
    const room = await shown();
    expect(room()).toBe('middle');
    resized(32);
    expect(room()).toBe('narrow');
    resized(16);
    expect(room()).toBe('wide');
  });

  it('is wide where nobody can tell', async () => {
    const room = await shown();
    expect(room()).toBe('wide');
  });
});
