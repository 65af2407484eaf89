import { act } from '@testing-library/react';

/** Gives the window a width, in pixels, as media queries see it. `null` takes it away again. */
export function windowOf(width: number | null): void {
  if (width === null) Reflect.deleteProperty(window, 'matchMedia');
  else {
    window.matchMedia = ((query: string) => ({
      matches: width <= Number(/\(max-width: ([\d.]+)px\)/.exec(query)?.[1] ?? -1),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    })) as unknown as typeof window.matchMedia;
  }
  act(() => void window.dispatchEvent(new Event('resize')));
}
