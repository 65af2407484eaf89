// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { usePointer } from '../../src/canvas/usePointer.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

let board: Board;
let element: HTMLElement;

beforeEach(() => {
  useWorkspace
    .getState()
    .open('document:pointer', { document: documentOf({ squads: 'Checkout: Ana*' }), ...NO_HISTORY });
  board = new Board(wordsIn('en'));
  element = Object.assign(document.createElement('div'), { setPointerCapture: () => undefined });
  document.body.append(element);
  board.element = element;
  board.camera.live.setState({ x: 0, y: 0, zoom: 1, width: 400, height: 400 });
});
afterEach(() => {
  cleanup();
  element.remove();
});

function pinch(type: string, scale: number): boolean {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    scale,
    clientX: 50,
    clientY: 50,
  });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

it('[input] a pinch on a Mac in Safari zooms the board at the pointer, and not the page', () => {
  renderHook(() => usePointer(board, () => false));
  expect([pinch('gesturestart', 1), pinch('gesturechange', 1.25), pinch('gesturechange', 1.5)]).toEqual([
    true,
    true,
    true,
  ]);
  expect(board.camera.now.zoom).toBeCloseTo(1.5);
  expect(board.camera.now.x + 50 / 1.5).toBeCloseTo(50);
  expect(pinch('gestureend', 1.5)).toBe(true);
  expect(board.camera.now.zoom).toBeCloseTo(1.5);
  pinch('gesturestart', 1);
  pinch('gesturechange', 0.5);
  expect(board.camera.now.zoom).toBeCloseTo(0.75);
});

it('[input] two fingers on a screen, which Safari calls a pinch too, zoom once', () => {
  const { result } = renderHook(() => usePointer(board, () => false));
  result.current.begin(new PointerEvent('pointerdown', { pointerId: 1, pointerType: 'touch', buttons: 1 }));
  expect(pinch('gesturechange', 2)).toBe(true);
  expect(board.camera.now.zoom).toBe(1);
});

it('[press] a press on the ground is followed outside of the board, and ends there', () => {
  const { result } = renderHook(() => usePointer(board, () => false));
  const point = { pointerId: 1, pointerType: 'mouse', clientX: 200, clientY: 200 };
  const tell = (type: string, more: PointerEventInit) =>
    window.dispatchEvent(new PointerEvent(type, { ...point, ...more }));
  for (const end of ['pointerup', 'pointercancel', 'blur']) {
    result.current.begin(new PointerEvent('pointerdown', { ...point, buttons: 1 }));
    expect(result.current.any).toBe(true);
    tell(end, {});
    tell('pointermove', { clientX: 100, buttons: 1 });
    expect([end, result.current.any, board.camera.now.x]).toEqual([end, false, 0]);
  }
});

it('[input] a finger that lets go of what it held makes no press of the mouse, which would close the menu that opens then', () => {
  const { unmount } = renderHook(() => usePointer(board, () => false));
  const card = element.appendChild(document.createElement('button'));
  // As the drag library does.
  card.addEventListener('touchend', () => board.hand.getState().letGo());
  const lift = () => {
    const event = new Event('touchend', { bubbles: true, cancelable: true });
    card.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(lift()).toBe(false);
  board.hand.getState().pickUp({ kind: 'people', members: [{ person: 'person:ana', squad: null }] }, 'pointer');
  expect([lift(), board.hand.getState().held]).toEqual([true, null]);
  unmount();
  board.hand.getState().pickUp({ kind: 'people', members: [{ person: 'person:ana', squad: null }] }, 'pointer');
  expect(lift()).toBe(false);
});
