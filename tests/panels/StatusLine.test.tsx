// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { perform } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf, squad } from '../support/picture.ts';
import { open, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*, Bo, Tester?', chapters: 'Development: Ana, Bo' };

describe('the line below the page', () => {
  it('says what there is of everything', () => {
    show(<StatusLine />, SHOP);
    const numbers = screen.getByText('2 people + 1 vacancy');
    expect(numbers).toHaveTextContent(/^2 people \+ 1 vacancy · 3 FTE · 1 squad · 1 chapter$/);
    // In full for the pointer as well: where there is little room, only the people are left.
    expect(numbers).toHaveAttribute('title', '2 people + 1 vacancy · 3 FTE · 1 squad · 1 chapter');
    expect(screen.getByText('Saved in this browser')).toBeVisible();
  });

  it('names the tribes where there are several', () => {
    show(<StatusLine />, { ...SHOP, tribes: 'Shop: Checkout, Development / Bank:' });
    expect(screen.getByText(/2 tribes · 1 squad/)).toBeVisible();
  });

  it('says calmly when the browser keeps nothing, and offers a download', () => {
    show(<StatusLine />, SHOP);
    act(() => useWorkspace.getState().noteSaved({ kind: 'memory', reason: 'full' }));
    expect(within(screen.getByRole('contentinfo')).getByText(/the browser has no space left/)).toBeVisible();
    expect(useView.getState().said.polite).toMatch(/the browser has no space left/);
    expect(screen.getByRole('button', { name: 'Download' })).toBeVisible();
  });

  it('shows and changes how near the page is', async () => {
    const user = show(<StatusLine />, SHOP);
    act(() => useView.getState().noteZoom(0.634));
    const wish = async (name: string | RegExp) => {
      await user.click(screen.getByRole('button', { name }));
      return useView.getState().wish?.wish.kind;
    };
    expect(await wish('Zoom in')).toBe('zoomIn');
    expect(await wish('Zoom out')).toBe('zoomOut');
    expect(await wish('Everything in view')).toBe('fit');
    expect(await wish(/^63%: back to 100/)).toBe('actualSize');
  });

  it('says nothing of nearness where no board is', () => {
    show(<StatusLine />, SHOP);
    act(() => useView.getState().showPage('products'));
    expect(screen.queryByRole('button', { name: 'Zoom in' })).toBeNull();
  });

  it('says when only some things are shown, and shows everything again', async () => {
    const user = show(<StatusLine />, SHOP);
    act(() => useView.getState().reduceTo([{ kind: 'squad', squad: squad('Checkout') }]));
    expect(screen.getByText('Only 1 item shown')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(useView.getState().showOnly).toBeNull();
  });

  it('[verdict] says what was done, as it is said aloud, and takes it back', async () => {
    const user = show(<StatusLine />, SHOP);
    act(() => void perform({ type: 'removeSquad', squad: squad('Checkout') }));
    const line = within(screen.getByRole('contentinfo'));
    expect(await line.findByText('Squad Checkout removed')).toBeVisible();
    expect(useView.getState().said.polite).toBe('Squad Checkout removed. Undo with Control Z.');
    await user.click(line.getByRole('button', { name: 'Last step: Undo' }));
    expect(line.getByText('Undone: Remove squad Checkout.')).toBeVisible();
    const redo = line.getByRole('button', { name: 'Last step: Redo' });
    expect(redo).toHaveFocus();
    await user.click(redo);
    expect(line.getByText('Redone: Remove squad Checkout.')).toBeVisible();
    expect(line.getByRole('button', { name: 'Last step: Undo' })).toHaveFocus();
  });

  it('[verdict] says it for a few seconds, unless the focus is on it, and not of another document', async () => {
    show(<StatusLine />, SHOP);
    const line = within(screen.getByRole('contentinfo'));
    act(() => void perform({ type: 'renameSquad', squad: squad('Checkout'), name: 'Pay' }));
    await line.findByText('Checkout renamed to Pay');
    vi.useFakeTimers();
    act(() => void perform({ type: 'renameSquad', squad: squad('Checkout'), name: 'Till' }));
    act(() => line.getByRole('button', { name: 'Last step: Undo' }).focus());
    act(() => void vi.advanceTimersByTime(60_000));
    expect(line.getByText('Pay renamed to Till')).toBeVisible();
    act(() => line.getByRole('button', { name: 'Last step: Undo' }).blur());
    act(() => void vi.advanceTimersByTime(10_000));
    expect(line.queryByText('Pay renamed to Till')).toBeNull();
    act(() => void perform({ type: 'renameSquad', squad: squad('Checkout'), name: 'Shop' }));
    expect(line.getByText('Till renamed to Shop')).toBeVisible();
    act(() => open('document:other', documentOf(SHOP)));
    expect(line.queryByText('Till renamed to Shop')).toBeNull();
    vi.useRealTimers();
  });
});
