// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useTurns } from '../../src/ui/useTurns.ts';

const rendered: number[] = [];

function Shown({ turns }: { turns: number }) {
  const come = useTurns(turns);
  rendered.push(come);
  return <p>{come}</p>;
}

it('lets one after the other have its turn, each in a frame of its own, and no more than there are', async () => {
  const { rerender } = render(<Shown turns={2} />);
  expect(rendered).toEqual([0]);
  expect(await screen.findByText('2')).toBeVisible();
  expect(rendered).toEqual([0, 1, 2]);
  // What comes later has its turn then, and what has gone takes its own with it.
  rerender(<Shown turns={3} />);
  expect(await screen.findByText('3')).toBeVisible();
  expect(rendered).toEqual([0, 1, 2, 2, 3]);
  rerender(<Shown turns={1} />);
  expect(screen.getByText('1')).toBeVisible();
});
