// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { pickUpByKeys } from '../../src/canvas/carrying.ts';
import { selectWithin } from '../../src/canvas/clicking.ts';
import { pressKey } from '../../src/canvas/keys.ts';
import { useKeptFocus } from '../../src/canvas/useKeptFocus.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { Spot } from '../../src/scene/walk.ts';
import { perform } from '../../src/store/perform.ts';
import { useView, type View } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const bo: Spot & { kind: 'card' } = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:checkout', person: 'person:bo' };
const QUESTION = { kind: 'search' } as const;

/** A board with the card of Bo, where the focus was last. */
function boardAndCard(): { board: Board; card: HTMLElement } {
  const document_ = documentOf({ squads: 'Checkout: Ana*, Bo', chapters: 'Data: Ana, Bo' });
  useWorkspace.getState().open('document:focus', { document: document_, ...NO_HISTORY });
  const board = new Board(wordsIn('en'));
  const element = document.createElement('div');
  const card = document.createElement('button');
  card.dataset.spot = JSON.stringify(bo);
  element.append(card);
  document.body.append(element);
  board.element = element;
  board.focus.getState().note(bo);
  board.shown.follow();
  renderHook(() => useKeptFocus(board));
  return { board, card };
}

const boardWithCard = () => boardAndCard().card;

/** A field beside the board, which commits what was typed when it is left. */
function fieldBeside(): HTMLInputElement {
  const field = document.createElement('input');
  document.body.append(field);
  field.addEventListener('blur', () => {
    perform({ type: 'describePerson', person: bo.person, details: { role: 'Designer' } });
  });
  return field;
}

const press = (element: Element) => element.dispatchEvent(new Event('pointerdown', { bubbles: true }));
const release = (element: Element) => element.dispatchEvent(new Event('pointerup', { bubbles: true }));
const key = (name: string) => ({ key: name, shift: false, alt: false, ctrl: false });
const NOWHERE = { x: 0, y: 0 };

beforeEach(() => {
  vi.useFakeTimers();
  // What jsdom lacks. Inside quotes, only these two would end a text.
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/["\\]/g, String.raw`\$&`) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  useView.setState(useView.getInitialState(), true);
});

it('takes the focus back when a question closes and nobody else has it', () => {
  const card = boardWithCard();
  useView.getState().ask(QUESTION);
  useView.getState().ask(null);
  vi.advanceTimersByTime(200);
  expect(document.activeElement).toBe(card);
});

it('leaves the focus to a refusal that comes right after a question, however late it takes it', () => {
  boardWithCard();
  const { scenario } = useWorkspace.getState();
  useView.getState().ask(QUESTION);
  useView.getState().ask(null);
  useView.getState().refuse({
    request: { type: 'movePeople', members: [], to: null },
    refusal: { kind: 'impossible', reason: 'no-such-scenario', subject: scenario },
  });
  vi.advanceTimersByTime(200);
  expect(document.activeElement).toBe(document.body);
});

it('gives up taking it once something stands in front', () => {
  const card = boardWithCard();
  card.remove();
  useView.getState().ask(QUESTION);
  useView.getState().ask(null);
  vi.advanceTimersByTime(100);
  useView.getState().ask(QUESTION);
  document.querySelector('div')?.append(card);
  vi.advanceTimersByTime(200);
  expect(document.activeElement).toBe(document.body);
});

describe('[focus] what is done while nothing has the focus', () => {
  it('leaves it to where it goes from a field', () => {
    const card = boardWithCard();
    const [from, to] = [fieldBeside(), document.createElement('input')];
    document.body.append(to);
    card.focus();
    from.focus();
    to.focus();
    expect(document.activeElement).toBe(to);
    vi.advanceTimersByTime(500);
    expect(document.activeElement).toBe(to);
    expect(useView.getState().lastOutcome?.kind).toBe('done');
  });

  it('leaves it to nobody when a field is left for the ground', () => {
    const card = boardWithCard();
    const from = fieldBeside();
    card.focus();
    from.focus();
    press(card);
    from.blur();
    vi.advanceTimersByTime(500);
    expect(document.activeElement).toBe(document.body);
  });

  it('puts it on the card when the press that did it ended on the board', () => {
    const card = boardWithCard();
    press(card);
    release(card);
    perform({ type: 'describePerson', person: bo.person, details: { role: 'Designer' } });
    expect(document.activeElement).toBe(card);
  });

  it('leaves it to a field over which a press on the board did not begin', () => {
    const card = boardWithCard();
    const field = fieldBeside();
    field.focus();
    press(field);
    release(card);
    field.blur();
    vi.advanceTimersByTime(500);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('[focus] a card whose element does not stand yet', () => {
  for (const [way, leave] of [
    ['a press beside the board', (beside: Element) => press(beside)],
    ['Tab', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))],
  ] as const)
    it(`does not take the focus after ${way}`, () => {
      const { board, card } = boardAndCard();
      const field = document.createElement('input');
      document.body.append(field);
      card.remove();
      board.focus.getState().grab(bo);
      leave(field);
      field.focus();
      board.element?.append(card);
      vi.advanceTimersByTime(500);
      expect(document.activeElement).toBe(field);
    });
});

describe('[focus] the keys of the board', () => {
  const IN_FRONT: [string, Partial<View>][] = [
    ['menu', { menu: { things: [{ kind: 'squad', squad: bo.squad as `squad:${string}` }], x: 0, y: 0 } }],
    ['question', { dialog: QUESTION }],
    [
      'refusal',
      {
        refused: {
          request: { type: 'movePeople', members: [], to: null },
          refusal: { kind: 'impossible', reason: 'no-such-scenario', subject: bo.person },
        },
      },
    ],
    ['sheet', { sheet: 'findings' }],
  ];
  for (const [what, view] of IN_FRONT)
    it(`do nothing behind a ${what}`, () => {
      const { board } = boardAndCard();
      const { document: before } = useWorkspace.getState();
      useView.setState(view);
      for (const name of ['m', 'c', 's', 'p', 'h', '?', 'Delete', ' ', 'Enter', 'F2', 'Escape', 'ArrowUp'])
        expect(pressKey(board, key(name), bo, NOWHERE)).toBe(false);
      expect(useWorkspace.getState().document).toBe(before);
      expect(useView.getState()).toMatchObject({ ...view, panelsHidden: false, renaming: null });
    });

  it('open no menu where there is none, which would stand in front for nobody to see', () => {
    const { board } = boardAndCard();
    expect(pressKey(board, key('Enter'), { kind: 'row', tribe: bo.tribe, squad: null } as Spot, NOWHERE)).toBe(false);
    expect(useView.getState().menu).toBeNull();
  });

  it('put down what they picked up when the user goes elsewhere', () => {
    const { board, card } = boardAndCard();
    card.focus();
    pickUpByKeys(board, bo);
    expect(board.hand.getState().held).not.toBeNull();
    fieldBeside().focus();
    expect(board.hand.getState().held).toBeNull();
  });

  it('go to what a marquee selected', () => {
    const { board, card } = boardAndCard();
    board.focus.setState({ spot: null });
    const { width, height } = board.scene;
    selectWithin(board, { x: 0, y: 0, width, height });
    expect(useView.getState().selection).toHaveLength(2);
    expect(board.focus.getState().spot).toMatchObject({ kind: 'card', person: 'person:ana' });
    card.dataset.spot = JSON.stringify(board.focus.getState().spot);
    vi.advanceTimersByTime(100);
    expect(document.activeElement).toBe(card);
  });
});
