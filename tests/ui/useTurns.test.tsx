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

it('lets one after the other have its turn, and no more than there are', () => {
  const { rerender } = render(<Shown turns={2} />);
  expect(rendered).toEqual([0, 1, 2]);
  // What comes later has its turn then, and what has gone takes its own with it.
  rerender(<Shown turns={3} />);
  expect(rendered).toEqual([0, 1, 2, 2, 3]);
  rerender(<Shown turns={1} />);
  expect(screen.getByText('1')).toBeVisible();
});
