// @vitest-environment jsdom

import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFold } from '../../src/ui/useFold.ts';
import { windowOf } from '../support/room.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
configure({ asyncUtilTimeout: 20_000 });

/** A letter is 10 wide, and each step gives up 50. The bar begins at 5 and keeps 8 free at its end. */
let width: number;
let gives: number[];

beforeEach(() => {
  gives = [50, 50, 50];
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    if (this.role === 'toolbar') return { right: 5 + width } as DOMRect;
    const steps = this.parentElement?.dataset.fold?.split(' ').filter(Boolean) ?? [];
    const given = steps.reduce((sum, step) => sum + (gives[Number(step) - 1] ?? 0), 0);
    return { right: 5 + (this.textContent?.length ?? 0) * 10 - given } as DOMRect;
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Bar({ text, steps = 3, from }: { text: string; steps?: number; from?: number }) {
  return (
    <div role="toolbar" style={{ paddingRight: '8px' }} ref={useFold(steps, from)}>
      <span />
      <span>{text}</span>
    </div>
  );
}

function Steady({ percent, text }: { percent: string; text: string }) {
  return (
    <div role="toolbar" style={{ paddingRight: '8px' }} ref={useFold(3)}>
      <b data-steady>{percent}</b>
      <span>{text}</span>
    </div>
  );
}

const folds = () => screen.getByRole('toolbar').dataset.fold;

describe('a bar', () => {
  it.each([
    [208, ''],
    [207.6, ''],
    [207, '1'],
    [158, '1'],
    [157, '1 2'],
    [107, '1 2 3'],
    [10, '1 2 3'],
  ])('%d wide, with a text of 200, takes the steps "%s"', (wide, taken) => {
    width = wide;
    render(<Bar text={'x'.repeat(20)} />);
    expect(folds()).toBe(taken);
  });

  it('gives back what a later step makes room for, but never what is taken in any case', () => {
    gives = [50, 50, 500];
    width = 100;
    const { rerender } = render(<Bar text={'x'.repeat(20)} />);
    expect(folds()).toBe('3');
    rerender(<Bar text={'x'.repeat(20)} from={1} />);
    expect(folds()).toBe('1 3');
    gives = [50, 50, 80];
    rerender(<Bar text={'x'.repeat(20)} from={0} />);
    expect(folds()).toBe('2 3');
  });

  it('takes some steps in any case, and others when that changes', () => {
    width = 1000;
    const { rerender } = render(<Bar text="short" from={2} />);
    expect(folds()).toBe('1 2');
    rerender(<Bar text="short" />);
    expect(folds()).toBe('');
  });

  it('does not measure again for a text that is as wide whatever it says', async () => {
    width = 208;
    const { rerender } = render(<Steady percent="8%" text={'x'.repeat(18)} />);
    const measured = vi.mocked(HTMLElement.prototype.getBoundingClientRect).mock.calls.length;
    rerender(<Steady percent="9%" text={'x'.repeat(18)} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(HTMLElement.prototype.getBoundingClientRect).toHaveBeenCalledTimes(measured);
    rerender(<Steady percent="7%" text={'x'.repeat(25)} />);
    await waitFor(() => expect(folds()).toBe('1'));
  });

  it('folds and unfolds as the window and its texts do, for as long as it stands', async () => {
    width = 208;
    const { rerender, unmount } = render(<Bar text={'x'.repeat(20)} />);
    width = 158;
    windowOf(158);
    expect(folds()).toBe('1');
    rerender(<Bar text={'x'.repeat(15)} />);
    await waitFor(() => expect(folds()).toBe(''));
    const bar = screen.getByRole('toolbar');
    unmount();
    width = 0;
    windowOf(null);
    expect(bar.dataset.fold).toBe('');
  });
});
