// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Toolbar } from '../../src/panels/Toolbar.tsx';
import { perform } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { pressComposing } from '../support/composing.ts';
import { squad, squadsIn } from '../support/picture.ts';
import { allKept, keepPage } from './keptPage.ts';
import { card, documentNow, inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*' };

/** Presses what an input method answers, in a field in which something was typed, and expects that nothing came of it. */
function expectNothingOf(field: HTMLElement, typed: string): void {
  const before = documentNow();
  for (const key of ['Enter', 'Escape'] as const) pressComposing(field, key);
  expect(field).toBeVisible();
  expect(field).toHaveFocus();
  expect(field).toHaveValue(typed);
  expect(documentNow()).toBe(before);
}

it('[input] the document’s name in the bar waits until the composition has ended', async () => {
  const user = show(<Toolbar pages={{}} />, SHOP);
  await user.click(screen.getByRole('button', { name: /^Document: / }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
  const field = await screen.findByRole('textbox', { name: 'Name of the document' });
  await waitFor(() => expect(field).toHaveFocus());
  await user.clear(field);
  await user.type(field, '銀行');
  expectNothingOf(field, '銀行');
  await user.type(field, '{Enter}');
  expect(documentNow().name).toBe('銀行');
});

it('[input] so does a document’s name in the list of documents', async () => {
  const { documents, keeper } = keepPage();
  const user = show(null, SHOP, 'en', documents);
  await act(() => allKept(keeper));
  act(() => useView.getState().ask({ kind: 'documents' }));
  const page = await inFront('dialog');
  await user.click(await page.findByRole('button', { name: /^Rename / }));
  const field = page.getByRole('textbox');
  await user.clear(field);
  await user.type(field, '銀行');
  expectNothingOf(field, '銀行');
  await user.type(field, '{Enter}');
  await waitFor(() => expect(documentNow().name).toBe('銀行'));
});

it('[input] a list that is searched neither picks nor closes', async () => {
  const user = show(null, SHOP);
  act(() => useView.getState().ask({ kind: 'moveTo', members: [card('Bo', 'Checkout')] }));
  const field = (await inFront('dialog')).getByRole('combobox');
  await user.type(field, 'Ref');
  expectNothingOf(field, 'Ref');
  await user.type(field, '{Enter}');
  expect(squadsIn(documentNow())).toBe('Checkout: Ana* / Refunds: Cy*, Bo');
});

it('[input] neither do the questions with a field', async () => {
  const user = show(null, SHOP);
  for (const kind of ['addPeople', 'newSquad'] as const) {
    act(() => useView.getState().ask(kind === 'newSquad' ? { kind, members: [card('Bo', 'Checkout')] } : { kind }));
    const [field] = (await inFront('dialog')).getAllByRole('textbox');
    if (!field) throw new Error('No field');
    await user.click(field);
    await user.keyboard('たなか');
    expectNothingOf(field, 'たなか');
    act(() => useView.getState().ask(null));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
});

it('[input] no shortcut acts while something is composed', () => {
  show(null, SHOP);
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true, keyCode: 229, isComposing: true });
  expect(useView.getState().dialog).toBeNull();
});

it('[input] Ctrl+Z, Y, K and S are found by their place on a keyboard without Latin letters', async () => {
  const { documents } = keepPage();
  const save = vi.spyOn(documents.saving, 'save').mockResolvedValue();
  show(null, SHOP, 'en', documents);
  const moved = 'Checkout: Ana* / Refunds: Cy*, Bo';
  act(() => void perform({ type: 'movePeople', members: [card('Bo', 'Checkout')], to: squad('Refunds') }));
  const press = (key: string, code: string, shiftKey = false) =>
    act(() => void fireEvent.keyDown(document.body, { key, code, shiftKey, ctrlKey: true }));
  press('я', 'KeyZ');
  expect(squadsIn(documentNow())).toBe(SHOP.squads);
  press('Я', 'KeyZ', true);
  expect(squadsIn(documentNow())).toBe(moved);
  press('ζ', 'KeyZ');
  press('غ', 'KeyY');
  expect(squadsIn(documentNow())).toBe(moved);
  press('y', 'KeyZ');
  press('z', 'KeyY');
  expect(squadsIn(documentNow())).toBe(SHOP.squads);
  press('ы', 'KeyS');
  expect(save).toHaveBeenCalledOnce();
  press('л', 'KeyK');
  expect(useView.getState().dialog).toEqual({ kind: 'search' });
});
