// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FirstVisit } from '../../src/panels/FirstVisit.tsx';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { perform, redo, undo } from '../../src/store/perform.ts';
import { usePreferences } from '../../src/store/preferences.ts';
import { useView } from '../../src/store/view.ts';
import { crowd } from '../support/flagged.ts';
import { documentOf, squad } from '../support/picture.ts';
import { card, documentNow, inFront, open, show } from './onPage.tsx';

const SHOP = { squads: `Checkout: Ana*, Bo / Refunds: Cy*, ${crowd(8)}` };
const spoken = () => [...document.querySelectorAll('[aria-live]')].map((region) => region.textContent);
const move = (name: string, from: string, to: string) =>
  act(() => void perform({ type: 'movePeople', members: [card(name, from)], to: squad(to) }));

describe('what is said aloud', () => {
  it('has a polite and an assertive region, and no other', () => {
    show(<StatusLine />, SHOP);
    const regions = [...document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')];
    expect(regions.map((region) => region.getAttribute('aria-live'))).toEqual(['polite', 'assertive']);
  });

  it('is politely what happened, was taken back and done again', async () => {
    show(null, SHOP);
    move('P1', 'Refunds', 'Checkout');
    await waitFor(() =>
      expect(spoken()).toEqual(['P1 moved from Refunds to Checkout, 3 people, limit 9. Undo with Control Z.', '']),
    );
    act(undo);
    expect(spoken()).toEqual(['Undone: P1 to Checkout.', '']);
    act(redo);
    expect(spoken()).toEqual(['Redone: P1 to Checkout.', '']);
  });

  it('is at once what was refused', async () => {
    show(null, SHOP);
    move('Bo', 'Checkout', 'Refunds');
    await waitFor(() => expect(spoken()).toEqual(['', 'Cannot: Refunds would have 10 members (limit 9)']));
  });

  it('is nothing when nothing changed', () => {
    show(null, SHOP);
    move('Bo', 'Checkout', 'Checkout');
    expect(spoken()).toEqual(['', '']);
  });
});

describe('the focus, after what stood in front of the page has gone', () => {
  const board = (
    <>
      <main>
        <button type="button">Card</button>
      </main>
      <button type="button">Beside</button>
    </>
  );
  const focusOn = (name: string) => act(() => screen.getByRole('button', { name }).focus());

  it('is back where it was', async () => {
    const user = show(board, SHOP);
    for (const name of ['Card', 'Beside']) {
      focusOn(name);
      act(() => useView.getState().ask({ kind: 'help' }));
      await inFront('dialog');
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus());
    }
  });

  it('is wished on the card in its new place when something was moved from the board', async () => {
    const user = show(board, SHOP);
    focusOn('Card');
    act(() => useView.getState().select([card('Bo', 'Checkout')]));
    act(() => useView.getState().ask({ kind: 'moveTo', members: [card('Bo', 'Checkout')] }));
    await screen.findByRole('option', { name: /^No squad/ });
    await user.click(screen.getByRole('option', { name: /^No squad/ }));
    await waitFor(() => expect(useView.getState().wish?.wish).toEqual({ kind: 'focus', thing: card('Bo') }));
  });

  it('stays with the name that is being typed on the board', async () => {
    const user = show(board, SHOP);
    focusOn('Card');
    act(() => useView.getState().openMenu({ things: [{ kind: 'squad', squad: squad('Checkout') }], x: 0, y: 0 }));
    await user.click(await screen.findByRole('menuitem', { name: 'Add a person here' }));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    // The focus is given back in a turn of its own.
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(useView.getState().wish?.wish.kind).toBe('add');
    expect(screen.getByRole('button', { name: 'Card' })).not.toHaveFocus();
  });
});

describe('[focus] what was asked', () => {
  it('has the focus before it has come, and not the field behind it', async () => {
    const user = show(<input aria-label="Location" />, SHOP);
    await user.click(screen.getByRole('textbox'));
    act(() => useView.getState().ask({ kind: 'about' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('fleur');
    expect(screen.getByLabelText('Location')).toHaveValue('');
    await screen.findByRole('dialog');
  });

  it('and has not come yet is called off by Escape', async () => {
    const user = show(null, SHOP);
    act(() => useView.getState().openMenu({ things: [], x: 0, y: 0 }));
    act(() => useView.setState({ dialog: { kind: 'help' } }));
    await user.keyboard('{Escape}');
    expect(useView.getState()).toMatchObject({ menu: null, dialog: null });
  });

  it('as a menu of nothing does not stand in front', async () => {
    show(null, SHOP);
    act(() => useView.getState().openMenu({ things: [], x: 0, y: 0 }));
    await waitFor(() => expect(useView.getState().menu).toBeNull());
  });

  it('keeps Ctrl+Z from changing what a menu is about', async () => {
    const user = show(null, SHOP);
    move('P1', 'Refunds', 'Checkout');
    const now = documentNow();
    act(() => useView.getState().openMenu({ things: [card('Bo', 'Checkout')], x: 0, y: 0 }));
    await user.keyboard('{Control>}z{/Control}');
    expect(documentNow()).toBe(now);
  });
});

describe('a hint', () => {
  it('says what a button does to whoever rests at it, and goes with the pointer', async () => {
    const user = show(<StatusLine />, SHOP);
    const hint = () => document.querySelector('.hint')?.textContent ?? null;
    const zoomIn = screen.getByRole('button', { name: 'Zoom in' });
    await waitFor(async () => {
      // Hints are fetched after the page: who is there before them comes again.
      await user.unhover(zoomIn);
      await user.hover(zoomIn);
      await waitFor(() => expect(hint()).toBe('Zoom in'), { timeout: 1_000 });
    });
    await user.unhover(zoomIn);
    await waitFor(() => expect(hint()).toBe(null));
  });
});

describe('where somebody begins', () => {
  it('one line says what to try, until it is put away for good', async () => {
    const user = show(<FirstVisit />, SHOP);
    expect(screen.getByText(/drag a person to another squad/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/drag a person/)).toBeNull();
    expect(usePreferences.getState().hintSeen).toBe(true);
  });

  it('the line goes for good when another document is opened, also an empty one', () => {
    show(<FirstVisit />, SHOP);
    expect(usePreferences.getState().hintSeen).toBe(false);
    act(() => open('document:other', documentOf({ squads: '' })));
    expect(usePreferences.getState().hintSeen).toBe(true);
    act(() => open('document:test', documentOf(SHOP)));
    expect(screen.queryByText(/drag a person/)).toBeNull();
  });

  it('the line goes with the first gesture', () => {
    show(<FirstVisit />, SHOP);
    move('P1', 'Refunds', 'Checkout');
    expect(screen.queryByText(/drag a person/)).toBeNull();
  });

  it('an empty document says what to do, and an example can be opened from it', async () => {
    const user = show(<FirstVisit />, { tribes: '' });
    expect(screen.getByRole('region', { name: 'Nobody here yet' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a tribe' }));
    expect(useView.getState().wish?.wish).toEqual({ kind: 'add', adding: { kind: 'tribe' } });
    await user.click(screen.getByRole('button', { name: 'Open an example' }));
    await waitFor(() => expect(documentNow().scenarios[0]?.organisation.people.length).toBeGreaterThan(20));
  });
});
