// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Board, BoardContext } from '../../src/canvas/board.ts';
import { NameField } from '../../src/canvas/NameField.tsx';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { LanguageContext } from '../../src/ui/LanguageContext.ts';
import { pressComposing } from '../support/composing.ts';
import { documentOf, squadsIn } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

vi.setConfig({ testTimeout: 60_000 });

const CHECKOUT = { tribe: 'tribe:shop', squad: 'squad:checkout', chapter: null } as const;
const squads = () => squadsIn(useWorkspace.getState().document);

function openBoard(): Board {
  const document = documentOf({ squads: 'Checkout: Ana*, Bo' });
  useWorkspace.getState().open('document:name', { document, ...NO_HISTORY });
  const board = new Board(wordsIn('en'));
  render(
    <LanguageContext value={wordsIn('en')}>
      <BoardContext value={board}>
        <NameField />
      </BoardContext>
    </LanguageContext>,
  );
  return board;
}

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  useView.setState(useView.getInitialState(), true);
});

it('[input] a name on the board is neither taken nor dropped by the keys of an input method', async () => {
  openBoard();
  const user = userEvent.setup();
  act(() => useView.getState().rename({ kind: 'membership', person: 'person:bo', squad: 'squad:checkout' }));
  const field = screen.getByRole('textbox', { name: 'Name of Bo' });
  await user.clear(field);
  await user.type(field, 'たなか');
  pressComposing(field, 'Enter');
  pressComposing(field, 'Escape');
  expect(field).toBeVisible();
  expect(field).toHaveValue('たなか');
  expect(squads()).toBe('Checkout: Ana*, Bo');
  await user.type(field, '{Enter}');
  expect(squads()).toBe('Checkout: Ana*, たなか');
});

it('[input] one person is added by a composed name, not two by halves of it', async () => {
  const board = openBoard();
  const user = userEvent.setup();
  act(() => board.typing.getState().addTo(CHECKOUT));
  const field = screen.getByRole('textbox');
  await user.type(field, 'たな');
  pressComposing(field, 'Enter');
  await user.type(field, 'か{Enter}');
  expect(squads()).toBe('Checkout: Ana*, Bo, たなか');
});
