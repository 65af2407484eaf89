// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, render, screen } from '@testing-library/react';
import { startTransition, useLayoutEffect } from 'react';
import { expect, it } from 'vitest';
import { create } from 'zustand';
import { useFollowed } from '../../src/ui/useFollowed.ts';

interface Named {
  name: string | undefined;
  other: number;
}
const nameOf = ({ name }: Named) => name;

function show(first: Named, whileMounting: Partial<Named> = {}) {
  const store = create<Named>(() => first);
  function Shown() {
    const name = useFollowed(store, nameOf);
    useLayoutEffect(() => store.setState(whileMounting), []);
    return <p>{name ?? 'nobody'}</p>;
  }
  render(<Shown />);
  return store;
}

it('shows what was changed while it was put up, also to nothing', () => {
  show({ name: 'Ana', other: 0 }, { name: undefined });
  expect(screen.getByText('nobody')).toBeVisible();
});

it('follows what changes, inside a transition or not', () => {
  const store = show({ name: 'Ana', other: 0 });
  act(() => store.setState({ name: 'Bo' }));
  expect(screen.getByText('Bo')).toBeVisible();
  act(() => startTransition(() => store.setState({ name: 'Cy' })));
  expect(screen.getByText('Cy')).toBeVisible();
});
