// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { later } from '../../src/ui/later.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

afterEach(cleanup);

/** Counts how often it was pressed since it began. */
function Counter({ name }: { name: string }) {
  const [times, setTimes] = useState(0);
  return (
    <button type="button" onClick={() => setTimes(times + 1)}>
      {name} {times}
    </button>
  );
}

/** Stands for a counter that cannot be fetched. */
function Missing({ props, again }: { props: { name: string }; again: () => void }) {
  return (
    <button type="button" onClick={again}>
      no {props.name}
    </button>
  );
}

const page = (shown: ReturnType<typeof counterLater>, name: string) => (
  <Suspense fallback="not yet">
    <shown.Counter name={name} />
  </Suspense>
);

/** A counter that has to be fetched, which goes wrong as often as `failures` says; and how often it was. */
function counterLater(failures = 0) {
  const fetches = { count: 0 };
  const fetched = later(async () => {
    fetches.count += 1;
    if (fetches.count <= failures) throw new Error('There is no network');
    return Counter;
  }, Missing);
  return { Counter: fetched, fetches };
}

const text = () => document.body.textContent;
const settled = () => act(async () => undefined);

describe('a component that comes later', () => {
  it('is fetched when it is first shown, and not before', async () => {
    const shown = counterLater();
    expect(shown.fetches.count).toBe(0);
    render(page(shown, 'Ngozi'));
    expect(text()).toBe('not yet');
    await settled();
    expect(text()).toBe('Ngozi 0');
    expect(shown.fetches.count).toBe(1);
  });

  it('stands at once where it was fetched before', async () => {
    const shown = counterLater();
    shown.Counter.warm();
    await settled();
    render(page(shown, 'Sanne'));
    expect(text()).toBe('Sanne 0');
    expect(shown.fetches.count).toBe(1);
  });

  it('stands at once where it has been shown before', async () => {
    const shown = counterLater();
    render(page(shown, 'Ngozi'));
    await settled();
    cleanup();
    render(page(shown, 'Sanne'));
    expect(text()).toBe('Sanne 0');
  });

  it('goes on as it was when it is shown with something else', async () => {
    const shown = counterLater();
    const { rerender } = render(page(shown, 'Ngozi'));
    await settled();
    act(() => screen.getByRole('button').click());
    expect(text()).toBe('Ngozi 1');
    rerender(page(shown, 'Sanne'));
    expect(text()).toBe('Sanne 1');
  });

  it('is tried again when it is shown, where it could not be fetched before', async () => {
    const shown = counterLater(1);
    shown.Counter.warm();
    await settled();
    render(page(shown, 'Ngozi'));
    await settled();
    expect(text()).toBe('Ngozi 0');
    expect(shown.fetches.count).toBe(2);
  });
  it('has something in its place while it cannot be fetched, and comes when that asks for it', async () => {
    const shown = counterLater(2);
    render(page(shown, 'Ngozi'));
    await settled();
    expect(text()).toBe('no Ngozi');
    await act(async () => screen.getByRole('button').click());
    expect([text(), shown.fetches.count]).toEqual(['no Ngozi', 2]);
    await act(async () => screen.getByRole('button').click());
    expect([text(), shown.fetches.count]).toEqual(['Ngozi 0', 3]);
  });

  it('that could not be fetched is asked for anew where it is shown again', async () => {
    const shown = counterLater(1);
    render(page(shown, 'Ngozi'));
    await settled();
    cleanup();
    render(page(shown, 'Sanne'));
    await settled();
    expect(text()).toBe('Sanne 0');
  });
});
