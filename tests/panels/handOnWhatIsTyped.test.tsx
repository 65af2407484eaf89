// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Dialog, useView } from '../../src/store/view.ts';
import { card, inFront, show } from './onPage.tsx';

const SHOP = { squads: 'Checkout: Ana*, Bo / Refunds: Bo' };
const SHARE: Dialog = { kind: 'share', member: card('Bo', 'Checkout') };

/** Shows a field behind the page’s questions, with the focus in it. */
function showField() {
  const user = show(<input aria-label="Behind" />, SHOP);
  const behind = screen.getByLabelText('Behind');
  act(() => behind.focus());
  return { user, behind };
}

const ask = (dialog: Dialog | null) => act(() => useView.getState().ask(dialog));

describe('what is typed while a question is on its way', () => {
  it('stands in its field once it has come, and nowhere else', async () => {
    const { user, behind } = showField();
    ask({ kind: 'search' });
    await user.keyboard('pmx{Backspace}c{Enter} s😀');
    expect(behind).toHaveValue('');
    const dialog = await inFront('dialog');
    expect(dialog.getByRole('combobox')).toHaveValue('pmc s😀');
    expect(useView.getState().search).toBe('pmc s😀');
    await user.keyboard('!');
    expect(dialog.getByRole('combobox')).toHaveValue('pmc s😀!');
  });

  it('takes the place of what the field has selected', async () => {
    const { user } = showField();
    ask(SHARE);
    await user.keyboard('35');
    const dialog = await inFront('dialog');
    expect(dialog.getByRole('textbox')).toHaveValue('35');
  });

  it('is dropped where the question has no field, and what is typed afterwards is not held', async () => {
    const { user, behind } = showField();
    ask({ kind: 'help' });
    await user.keyboard('pm');
    await inFront('dialog');
    ask(null);
    await waitFor(() => expect(behind).toHaveFocus());
    await user.keyboard('c');
    expect(behind).toHaveValue('c');
  });

  it('is text alone: a shortcut, a composition and the keys that go elsewhere are left to whom they are for', () => {
    const { behind } = showField();
    const pressed = (key: string, more: object = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      fireEvent(behind, event);
      return event.defaultPrevented ? 'held' : 'left';
    };
    const keys: [string, object?][] = [
      ['a'],
      ['Delete'],
      ['Enter'],
      ['Backspace'],
      ['Tab'],
      ['ArrowDown'],
      ['a', { ctrlKey: true }],
      ['a', { metaKey: true }],
      ['a', { altKey: true }],
      ['@', { ctrlKey: true, altKey: true, modifierAltGraph: true }],
      ['a', { isComposing: true }],
    ];
    expect(pressed('a')).toBe('left');
    ask({ kind: 'search' });
    expect(
      keys.map(([key, more]) => `${key} ${Object.keys(more ?? {}).join('+')}: ${pressed(key, more)}`).join('\n'),
    ).toBe(`a : held
Delete : held
Enter : held
Backspace : held
Tab : left
ArrowDown : left
a ctrlKey: left
a metaKey: left
a altKey: left
@ ctrlKey+altKey+modifierAltGraph: held
a isComposing: left`);
    ask(null);
    expect(pressed('a')).toBe('left');
  });
});
