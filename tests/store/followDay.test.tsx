// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Findings } from '../../src/panels/Findings.tsx';
import { followDay } from '../../src/store/followDay.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { show } from '../panels/onPage.tsx';
import { documentOf, squad } from '../support/picture.ts';

const LATE = new Date(2027, 1, 1, 23, 59, 50);
const AFTER = new Date(2027, 1, 2, 0, 0, 5);
const document_ = {
  ...documentOf({ squads: 'Checkout: Ana' }),
  waivers: [
    {
      rule: 'squad-product-owner',
      subject: squad('Checkout'),
      scenario: null,
      reason: 'Hiring',
      by: '',
      until: '2027-02-01',
    },
  ],
};

const waived = () => within(screen.getByRole('region', { name: 'Findings' })).queryByText('1 waived') !== null;

/** What the browser tells of, once the clock is at that moment. */
const at = (moment: Date, tell: () => void) =>
  act(() => {
    vi.setSystemTime(moment);
    tell();
  });

describe('[day] a waiver until today', () => {
  let end = () => {};
  beforeEach(() => {
    vi.useFakeTimers({ now: LATE, shouldAdvanceTime: true });
    useWorkspace.getState().noteDay();
    end = followDay();
    show(<Findings />, document_);
  });
  afterEach(() => {
    end();
    vi.useRealTimers();
  });

  it('holds until midnight, and not after it on a page that is left open', async () => {
    expect(waived()).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(waived()).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(26_000));
    expect(waived()).toBe(false);
  });

  it.each([
    ['the tab is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the window is looked at again', () => window.dispatchEvent(new Event('focus'))],
    ['the page comes back from where it was kept', () => window.dispatchEvent(new Event('pageshow'))],
  ])('no longer holds the moment %s', (_, tell) => {
    at(AFTER, () => {});
    expect(waived()).toBe(true);
    at(AFTER, tell);
    expect(waived()).toBe(false);
  });

  it('is not looked at any more by a page that ended', () => {
    end();
    at(AFTER, () => window.dispatchEvent(new Event('focus')));
    expect(useWorkspace.getState().day).toBe('2027-02-01');
  });
});
