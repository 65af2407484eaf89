// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Board, BoardContext } from '../../src/canvas/board.ts';
import { NameField } from '../../src/canvas/NameField.tsx';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { useDrafts } from '../../src/store/drafts.ts';
import { perform } from '../../src/store/perform.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { LanguageContext } from '../../src/ui/LanguageContext.ts';
import { pressComposing } from '../support/composing.ts';
import { documentOf, squadsIn } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

const CHECKOUT = { tribe: 'tribe:shop', squad: 'squad:checkout', chapter: null } as const;
const squads = () => squadsIn(useWorkspace.getState().document);

function openBoard(squads = 'Checkout: Ana*, Bo'): Board {
  const document = documentOf({ squads });
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
  useDrafts.setState(useDrafts.getInitialState(), true);
  useTabRole.setState(useTabRole.getInitialState(), true);
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

const BO = { kind: 'membership', person: 'person:bo', squad: 'squad:checkout' } as const;
const nameOfBo = () => screen.getByRole('textbox', { name: 'Name of Bo' });

describe('[drafts] a name on the board', () => {
  it('stays in its field where another tab edits the document, and is accepted once this one does', async () => {
    openBoard();
    const user = userEvent.setup();
    act(() => useTabRole.setState({ role: 'follower' }));
    act(() => useView.getState().rename(BO));
    await user.clear(nameOfBo());
    await user.type(nameOfBo(), 'Bo Okafor{Enter}');
    expect(useView.getState().refused).not.toBeNull();
    // The refusal takes the focus.
    act(() => nameOfBo().blur());
    expect(nameOfBo()).toHaveValue('Bo Okafor');
    act(() => useTabRole.setState({ role: 'writer' }));
    act(() => useView.getState().refuse(null));
    await waitFor(() => expect(nameOfBo()).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(squads()).toBe('Checkout: Ana*, Bo Okafor');
  });

  it('is offered again after its field was left where it could not be accepted, until it is taken back', async () => {
    openBoard();
    const user = userEvent.setup();
    act(() => useTabRole.setState({ role: 'follower' }));
    act(() => useView.getState().rename(BO));
    await user.clear(nameOfBo());
    await user.type(nameOfBo(), 'Bo Okafor{Enter}');
    act(() => useView.getState().refuse(null));
    act(() => nameOfBo().blur());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(useView.getState().refused).toBeNull();
    act(() => useView.getState().rename(BO));
    expect(nameOfBo()).toHaveValue('Bo Okafor');
    await user.type(nameOfBo(), '{Escape}');
    act(() => useView.getState().rename(BO));
    expect(nameOfBo()).toHaveValue('Bo');
  });

  it('gives way to what the rules offer instead, and is offered again unless it is there by then', async () => {
    const board = openBoard('Checkout: Ana*, P1, P2, P3, P4, P5, P6, P7, P8');
    const user = userEvent.setup();
    act(() => board.typing.getState().addTo(CHECKOUT));
    await user.type(screen.getByRole('textbox'), 'Noor Visser{Enter}');
    expect(screen.queryByRole('textbox')).toBeNull();
    act(() => board.typing.getState().addTo(CHECKOUT));
    expect(screen.getByRole('textbox')).toHaveValue('Noor Visser');
    act(() => board.typing.getState().add(null));
    const person = { id: 'person:noor', name: 'Noor Visser', chapter: null, squads: [] } as const;
    act(() => void perform({ type: 'addPeople', people: [{ ...person, squads: [] }] }));
    act(() => board.typing.getState().addTo(CHECKOUT));
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('is accepted when the page goes', async () => {
    const board = openBoard();
    const user = userEvent.setup();
    act(() => board.typing.getState().addTo(CHECKOUT));
    await user.type(screen.getByRole('textbox'), 'Noor');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(squads()).toBe('Checkout: Ana*, Bo, Noor');
  });
});

it('[drafts] a name that was typed over an older one is not offered over a newer one', async () => {
  openBoard();
  const user = userEvent.setup();
  act(() => useTabRole.setState({ role: 'follower' }));
  act(() => useView.getState().rename(BO));
  await user.clear(nameOfBo());
  await user.type(nameOfBo(), 'Old idea{Enter}');
  act(() => useView.getState().refuse(null));
  act(() => nameOfBo().blur());
  act(() => useTabRole.setState({ role: 'writer' }));
  act(() => void perform({ type: 'renamePerson', person: 'person:bo', name: 'Bo Okafor' }));
  act(() => useView.getState().rename(BO));
  expect(screen.getByRole('textbox')).toHaveValue('Bo Okafor');
});

it('[drafts] a name that was emptied and left is the one there is when it is typed again', async () => {
  openBoard();
  const user = userEvent.setup();
  act(() => useView.getState().rename(BO));
  await user.clear(nameOfBo());
  act(() => nameOfBo().blur());
  expect(screen.queryByRole('textbox')).toBeNull();
  act(() => useView.getState().rename(BO));
  expect(nameOfBo()).toHaveValue('Bo');
  expect(useView.getState().refused).toBeNull();
});

describe('the name of somebody new', () => {
  const field = () => screen.getByRole('textbox', { name: 'Name of a new person' });
  const pixelOf = (element: HTMLElement) =>
    /translate\((.+)px, (.+)px\)/.exec(element.style.transform)?.slice(1).map(Number);

  function newcomerOn(board: Board) {
    const [tribe] = board.scene.tribes;
    const cards = tribe?.box.rows.flatMap((row) => row.cells.flatMap((cell) => cell.cards)) ?? [];
    const card = cards.find(({ name }) => name === '');
    if (!tribe || !card) throw new Error('Nobody new');
    const { x, y, zoom } = board.camera.now;
    return [(tribe.x + card.x - x) * zoom, (tribe.y + card.y - y) * zoom];
  }

  it('is typed exactly where they will stand, from so near that a field is no larger than a card', () => {
    const board = openBoard();
    board.camera.live.setState({ width: 1000, height: 700, zoom: 0.3, x: -400, y: -300 });
    act(() => board.typing.getState().addTo(CHECKOUT));
    expect(board.camera.now.zoom).toBe(0.8);
    expect(pixelOf(field())).toEqual(newcomerOn(board));
    expect(field()).toHaveStyle({ width: '320px', height: '24px' });
  });

  it('goes on to the next place with each name, and comes into view there', async () => {
    const board = openBoard();
    board.shown.follow();
    const user = userEvent.setup();
    board.camera.live.setState({ width: 900, height: 260, zoom: 1 });
    act(() => board.typing.getState().addTo(CHECKOUT));
    for (const name of ['Noor', 'Idris', 'Lotte', 'Sem']) await user.type(field(), `${name}{Enter}`);
    expect(pixelOf(field())).toEqual(newcomerOn(board));
    const [, top = 0] = newcomerOn(board);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(260 - 28);
  });

  it('of a squad is typed in a field of the usual height, without coming nearer', () => {
    const board = openBoard();
    board.camera.live.setState({ width: 1000, height: 700, zoom: 0.3 });
    act(() => board.typing.getState().add({ kind: 'squad', tribe: 'tribe:shop' }));
    expect(board.camera.now.zoom).toBe(0.3);
    expect(screen.getByRole('textbox').style.height).toBe('');
  });
});
