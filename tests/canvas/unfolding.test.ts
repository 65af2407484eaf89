// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { followSeen, openFor } from '../../src/canvas/unfolding.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { BoardThing } from '../../src/domain/thing.ts';
import { perform, undo } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf, person, squad } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const KEY = 'document:crowd';
const named = (count: number) => Array.from({ length: count }, (_, at) => `Unplaced ${at + 1}`);
const thing = (name: string, inSquad: string | null = null): BoardThing & { kind: 'membership' } => ({
  kind: 'membership',
  person: person(name),
  squad: inSquad === null ? null : squad(inSquad),
});

let ends: (() => void)[] = [];

/** A board of a document with so many people in no chapter and no squad, besides Wim in a squad. */
function boardOf(count: number): Board {
  const document = documentOf({ squads: `Checkout: Ana*, Wim / No squad: ${named(count).join(', ')}` });
  useWorkspace.getState().open(KEY, { document, ...NO_HISTORY });
  const board = new Board(wordsIn('en'));
  ends = [board.shown.follow(), followSeen(board)];
  return board;
}

const cardsOf = ({ scene }: Board) => scene.tray?.cards.map(({ name }) => name);
const view = () => useView.getState();

beforeEach(() => useView.setState(useView.getInitialState(), true));
afterEach(() => {
  for (const end of ends) end();
});

describe('a folded tray', () => {
  it('is opened and folded again for its document alone', () => {
    const board = boardOf(40);
    view().openTray('document:other');
    expect(cardsOf(board)).toEqual([]);
    view().openTray(KEY);
    expect(cardsOf(board)).toHaveLength(40);
    view().foldTray(KEY, [person('Unplaced 2')]);
    expect(cardsOf(board)).toEqual(['Unplaced 2']);
  });

  it('shows who was just put into it, also by undo, and not who was there', () => {
    const board = boardOf(40);
    perform({ type: 'movePeople', members: [thing('Wim', 'Checkout')], to: null });
    expect(cardsOf(board)).toEqual(['Wim']);
    perform({ type: 'movePeople', members: [thing('Unplaced 4')], to: squad('Checkout') });
    perform({ type: 'movePeople', members: [thing('Wim')], to: squad('Checkout') });
    expect(cardsOf(board)).toEqual([]);
    undo();
    undo();
    expect(cardsOf(board)).toEqual(['Wim', 'Unplaced 4']);
  });

  it('shows nobody of another document that is opened', () => {
    const board = boardOf(35);
    const document = documentOf({ squads: `Checkout: Ana* / No squad: ${named(45).join(', ')}` });
    useWorkspace.getState().open('document:larger', { document, ...NO_HISTORY });
    expect(board.scene.tray?.folded).toHaveLength(45);
    expect(cardsOf(board)).toEqual([]);
  });

  it('shows who is selected, and goes on showing them; of more than a few, everybody', () => {
    const board = boardOf(40);
    view().select([thing('Unplaced 9'), thing('Wim', 'Checkout'), { kind: 'squad', squad: squad('Checkout') }]);
    expect(cardsOf(board)).toEqual(['Unplaced 9']);
    view().select([thing('Unplaced 5')]);
    view().select([]);
    expect(cardsOf(board)).toEqual(['Unplaced 5', 'Unplaced 9']);
    view().select(named(33).map((name) => thing(name)));
    expect(cardsOf(board)).toHaveLength(40);
  });

  it('shows who is searched for', () => {
    const board = boardOf(40);
    view().searchFor('Wim');
    expect(cardsOf(board)).toEqual([]);
    view().searchFor('Unplaced 39');
    expect(cardsOf(board)).toEqual(['Unplaced 39']);
    view().searchFor('Unplaced');
    expect(cardsOf(board)).toHaveLength(40);
  });

  it('is opened for somebody whom it does not show, and for nobody else', () => {
    const board = boardOf(40);
    for (const other of [null, thing('Wim', 'Checkout'), { kind: 'squad', squad: squad('Checkout') } as const]) {
      openFor(board, other);
      expect(cardsOf(board)).toEqual([]);
    }
    view().seeInTray(KEY, [person('Unplaced 3')]);
    openFor(board, thing('Unplaced 3'));
    expect(cardsOf(board)).toEqual(['Unplaced 3']);
    openFor(board, thing('Unplaced 8'));
    expect(cardsOf(board)).toHaveLength(40);
  });
});
