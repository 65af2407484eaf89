// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Board } from '../../src/canvas/board.ts';
import { isDown, Presses } from '../../src/canvas/presses.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const [LEFT, RIGHT, MIDDLE] = [1, 2, 4];

let board: Board;
let presses: Presses;

function event(clientX: number, clientY: number, more: Partial<PointerEventInit> = {}) {
  return new PointerEvent('pointermove', { pointerId: 1, pointerType: 'mouse', clientX, clientY, ...more });
}
const place = () => {
  const { x, y } = board.camera.now;
  return { x, y };
};

beforeEach(() => {
  useWorkspace.getState().open('document:presses', {
    document: documentOf({ squads: 'Checkout: Ana*, Bo', chapters: 'Data: Ana, Bo' }),
    ...NO_HISTORY,
  });
  board = new Board(wordsIn('en'));
  board.element = Object.assign(document.createElement('div'), { setPointerCapture: () => undefined });
  board.camera.live.setState({ x: 0, y: 0, zoom: 1, width: 400, height: 400 });
  presses = new Presses(board, () => false);
});
afterEach(() => useView.setState(useView.getInitialState(), true));

describe('[press] what tells that a button is down', () => {
  it('is its own bit, of which the middle one comes after the right one', () => {
    expect([0, 1, 2].map((button) => isDown(button, { buttons: RIGHT }))).toEqual([false, false, true]);
    expect([0, 1, 2].map((button) => isDown(button, { buttons: LEFT + MIDDLE }))).toEqual([true, true, false]);
    expect(isDown(0, { buttons: 0 })).toBe(false);
  });
});

describe('[press] a press on the ground', () => {
  it('pans while its button is down, and no longer after a release that nobody told of', () => {
    presses.begin(event(200, 200, { buttons: LEFT }));
    presses.move(event(180, 190, { buttons: LEFT }));
    expect(place()).toEqual({ x: 20, y: 10 });
    presses.move(event(100, 100));
    presses.move(event(50, 50, { buttons: LEFT }));
    expect(place()).toEqual({ x: 20, y: 10 });
    expect(presses.any).toBe(false);
  });

  it('outlasts the release of another button, and not that of its own', () => {
    presses.begin(event(200, 200, { button: 0, buttons: LEFT }));
    presses.move(event(180, 200, { button: 2, buttons: LEFT + RIGHT }));
    presses.release(event(180, 200, { button: 2, buttons: LEFT }));
    presses.move(event(170, 200, { buttons: LEFT }));
    expect(place()).toEqual({ x: 30, y: 0 });
    presses.move(event(170, 200, { button: 0, buttons: RIGHT }));
    presses.move(event(100, 200, { buttons: RIGHT }));
    expect(place()).toEqual({ x: 30, y: 0 });
  });

  it('is not a second finger for the next one once it has ended', () => {
    presses.begin(event(200, 200, { buttons: LEFT }));
    presses.move(event(200, 200));
    presses.begin(event(100, 100, { pointerId: 2, pointerType: 'touch', buttons: LEFT }));
    presses.move(event(80, 100, { pointerId: 2, pointerType: 'touch', buttons: LEFT }));
    expect(board.camera.now).toMatchObject({ x: 20, y: 0, zoom: 1 });
  });

  it('is forgotten when the browser takes it away or the window loses the focus', () => {
    for (const lose of [() => presses.cancel({ pointerId: 1 }), () => presses.cancelAll()]) {
      presses.begin(event(200, 200, { buttons: LEFT }));
      lose();
      presses.move(event(100, 100, { buttons: LEFT }));
      expect(place()).toEqual({ x: 0, y: 0 });
    }
  });
});

describe('[press] a marquee', () => {
  const draw = () => {
    presses.begin(event(1, 1, { buttons: LEFT, shiftKey: true }));
    presses.move(event(399, 399, { buttons: LEFT, shiftKey: true }));
  };
  const selected = () => useView.getState().selection.length;

  it('selects what it touches when its button is released, even where nobody told of it', () => {
    for (const end of [presses.release, presses.move]) {
      useView.getState().select([]);
      draw();
      expect(board.marquee.getState().box).not.toBeNull();
      end(event(399, 399));
      expect(board.marquee.getState().box).toBeNull();
      expect(selected()).toBe(2);
    }
  });

  it('selects nothing when it is taken away', () => {
    for (const lose of [() => presses.cancel({ pointerId: 1 }), () => presses.cancelAll()]) {
      draw();
      lose();
      expect(board.marquee.getState().box).toBeNull();
      expect(selected()).toBe(0);
    }
  });
});

describe('[input] a menu is asked for of what is under the pointer', () => {
  it('by the right button, and by Ctrl and a click on a Mac, which names no other button than the menu key', () => {
    expect(presses.askForMenu(event(10, 10, { button: 2 }))).toBe(true);
    expect(presses.askForMenu(event(10, 10, { button: 0 }))).toBe(false);
    presses.begin(event(10, 10, { button: 0, buttons: LEFT, ctrlKey: true }));
    expect(presses.askForMenu(event(11, 10, { button: 0, ctrlKey: true }))).toBe(true);
    expect([presses.any, presses.dragged]).toEqual([false, true]);
  });

  it('but not by the menu key after a click with Ctrl elsewhere, nor without Ctrl', () => {
    presses.begin(event(10, 10, { button: 0, buttons: LEFT, ctrlKey: true }));
    presses.release(event(10, 10, { button: 0, ctrlKey: true }));
    expect(presses.askForMenu(event(90, 10, { button: 0 }))).toBe(false);
    presses.begin(event(10, 10, { button: 0, buttons: LEFT }));
    expect(presses.askForMenu(event(10, 10, { button: 0 }))).toBe(false);
  });
});
