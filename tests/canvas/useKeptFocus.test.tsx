// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { useKeptFocus } from '../../src/canvas/useKeptFocus.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { Spot } from '../../src/scene/walk.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const bo: Spot = { kind: 'card', tribe: 'tribe:shop', squad: 'squad:checkout', person: 'person:bo' };
const QUESTION = { kind: 'search' } as const;

/** A board with the card of Bo, where the focus was before a question opened. */
function boardWithCard(): HTMLElement {
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
  renderHook(() => useKeptFocus(board));
  return card;
}

beforeEach(() => {
  vi.useFakeTimers();
  // What jsdom lacks: inside quotes, only these two would end a text.
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
