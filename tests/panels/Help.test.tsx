// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*' };

/** What is said under an entry of the help, a line a way. */
function linesUnder(entry: string): string[] {
  const term = within(screen.getByRole('dialog')).getByText(entry).closest('dt');
  const lines = term?.parentElement?.querySelectorAll('dd') ?? [];
  return [...lines].map((line) => [...line.childNodes].map(({ textContent }) => textContent).join(' '));
}

/** The headings of the help, and everything it says under one of them. */
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the help', () => {
  it('opens from the bar, with each gesture by drag, by click and by keys', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Help' }));
    await inFront('dialog');
    expect(headings()).toEqual([
      'What you can do',
      'Looking around',
      'Keys on the board',
      'Keys everywhere',
      'What the words mean',
      'What the marks mean',
    ]);
    expect(linesUnder('Move a person to another squad')).toEqual([
      'Drag The card onto the row of that squad; the chapter stays the same',
      'Click Move to… in the menu of the card',
      'Keys M or Space then ↑↓ then Space',
    ]);
    expect(linesUnder('Put a person in a second squad as well')).toEqual([
      'Drag The card onto a row, with Ctrl held',
      'Click Also in… in the menu of the card',
      'Keys ShiftM',
    ]);
    expect(linesUnder('Set the share of time')[0]).toBe(
      'Click Share of time in the menu of the card, or in the details',
    );
    expect(linesUnder('Remove a person from the organisation')).toEqual([
      'Click Remove from organisation… in the menu of the card',
      'Keys Enter opens the menu',
    ]);
    expect(linesUnder('Zoom')).toEqual(['Ctrl and the wheel, pinch, or + and − at the bottom.']);
  });

  it('says what the words and each of the marks mean', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Help' }));
    await inFront('dialog');
    for (const word of ['Enforce', 'Sketch', 'breach', 'warning', 'hint'])
      expect(linesUnder(word).join()).toMatch(/^[A-Z].*\.$/);
    const said = ['product owner', 'tribe lead', 'chapter lead', 'agile coach', 'half of their time', 'external'];
    for (const mark of [...said, 'vacancy']) expect(linesUnder(mark)).toHaveLength(1);
    expect(linesUnder('chapter lead')).toEqual(['The line manager of everybody in the chapter.']);
  });

  it('can be scrolled by keys at once, since there is nothing in it to press', async () => {
    const user = show(<Toolbar pages={{}} />, SHOP);
    await user.click(screen.getByRole('button', { name: 'Help' }));
    await inFront('dialog');
    expect(screen.getByRole('dialog')).toHaveFocus();
  });

  it('is found by search, and in the menu of a narrow window', async () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const user = show(<Toolbar pages={{}} />, SHOP, 'nl');
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Help' }));
    await screen.findByRole('dialog', { name: 'Help' });
    expect(linesUnder('In- en uitzoomen')[0]).toMatch(/^Ctrl en het muiswiel/);
    await user.keyboard('{Escape}{Control>}k{/Control}');
    await inFront('dialog');
    await user.keyboard('sneltoetsen{Enter}');
    await screen.findByRole('dialog', { name: 'Help' });
  });
});
