import type { Board } from './board.ts';
import { type Point, toWorld, zoomedAt } from './camera.ts';
import { selectWithin } from './clicking.ts';

/** How far a finger or the mouse may tremble before it is a movement, in pixels. */
const TREMBLE = 5;
/** The bit of each button in `buttons`, which counts the right button before the middle one. */
const BITS = [1, 4, 2, 8, 16, 32];

/**
 * Whether a button is down by what an event says. `buttons` tells even of a release that the page did not see, since it
 * happened outside of it.
 */
export function isDown(button: number, { buttons }: Pick<MouseEvent, 'buttons'>): boolean {
  return (buttons & (BITS[button] ?? 0)) !== 0;
}

interface Press {
  /** The button that began it, and alone ends it. */
  button: number;
  start: Point;
  last: Point;
  moved: boolean;
  /** What the movement does. `none`: it belongs to the drag library, or to nobody. */
  does: 'pan' | 'marquee' | 'none';
}

/** What a press is told of, whether by React or by the browser. */
type PointerNews = Pick<
  PointerEvent,
  'pointerId' | 'pointerType' | 'button' | 'buttons' | 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'preventDefault'
>;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * The buttons and fingers that are down on a board. Dragging the ground pans, with Shift draws a marquee; the middle
 * button pans anywhere; one finger pans, two pinch.
 */
export class Presses {
  /** Whether the last press became a movement, or opened a menu: then its click means nothing. */
  dragged = false;
  readonly #board: Board;
  readonly #holds: (pixel: Point) => boolean;
  readonly #down = new Map<number, Press>();
  /** Where the main button was pressed with Ctrl last, until it opened a menu. */
  #withCtrl: Point | null = null;

  /** `holds` tells whether something that can be taken stands under a pixel. */
  constructor(board: Board, holds: (pixel: Point) => boolean) {
    this.#board = board;
    this.#holds = holds;
  }

  get any(): boolean {
    return this.#down.size > 0;
  }

  pixelOf(event: { clientX: number; clientY: number }): Point {
    const box = this.#board.element?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  }

  begin(event: PointerNews): void {
    const { button } = event;
    const start = this.pixelOf(event);
    const free = !this.#holds(start);
    const middle = button === 1;
    const ground = button === 0 && (free || event.pointerType === 'touch');
    const does = ground && event.shiftKey && free ? 'marquee' : middle || ground ? 'pan' : 'none';
    if (middle) event.preventDefault();
    this.dragged = false;
    this.#withCtrl = button === 0 && event.ctrlKey ? start : null;
    this.#down.set(event.pointerId, { button, start, last: start, moved: false, does });
  }

  move = (event: PointerNews): void => {
    const press = this.#down.get(event.pointerId);
    if (!press) return;
    if (!isDown(press.button, event)) return this.release(event);
    const { element, hand, camera, marquee } = this.#board;
    const to = this.pixelOf(event);
    const isHeld = hand.getState().held !== null;
    if (!press.moved) {
      if (distance(press.start, to) < TREMBLE) return;
      press.moved = true;
      this.dragged = true;
      // Only now: a captured press would take its click away from the button under it.
      if (press.does !== 'none' && !isHeld) element?.setPointerCapture(event.pointerId);
    }
    if (!isHeld) {
      if (this.#down.size === 2) this.#pinch(press, to);
      else if (press.does === 'pan') this.#pan(press.last, to);
      else if (press.does === 'marquee')
        marquee.getState().stretch(toWorld(camera.now, press.start), toWorld(camera.now, to));
    }
    press.last = to;
  };

  /** Ends a press, unless it is another button that was released. */
  release = (event: PointerNews): void => {
    const press = this.#down.get(event.pointerId);
    if (!press || isDown(press.button, event)) return;
    this.#down.delete(event.pointerId);
    if (press.does !== 'marquee') return;
    const { marquee } = this.#board;
    const { box } = marquee.getState();
    if (box) selectWithin(this.#board, box);
    marquee.setState({ box: null });
  };

  /** Forgets a press that the browser takes away, as if it had not been. */
  cancel = ({ pointerId }: Pick<PointerEvent, 'pointerId'>): void => {
    if (this.#down.get(pointerId)?.does === 'marquee') this.#board.marquee.setState({ box: null });
    this.#down.delete(pointerId);
  };

  /** Forgets all presses: nobody may ever tell of their release. */
  cancelAll = (): void => {
    for (const pointerId of this.#down.keys()) this.cancel({ pointerId });
  };

  /**
   * Whether a menu is asked for of what is under the pointer, rather than of what has the focus. Ctrl and a click ask
   * for one on a Mac, where the event names the same button as one that comes from the menu key.
   */
  askForMenu(event: Pick<MouseEvent, 'button' | 'clientX' | 'clientY'>): boolean {
    if (event.button === 2) return true;
    const pressed = this.#withCtrl;
    this.#withCtrl = null;
    if (!pressed || distance(pressed, this.pixelOf(event)) >= TREMBLE) return false;
    this.cancelAll();
    this.dragged = true;
    return true;
  }

  #pan(from: Point, to: Point): void {
    const { camera } = this.#board;
    const { x, y, zoom } = camera.now;
    camera.move({ zoom, x: x - (to.x - from.x) / zoom, y: y - (to.y - from.y) / zoom });
  }

  #pinch(moving: Press, to: Point): void {
    const { camera } = this.#board;
    const other = [...this.#down.values()].find((press) => press !== moving);
    if (!other) return;
    const was = { x: (moving.last.x + other.last.x) / 2, y: (moving.last.y + other.last.y) / 2 };
    const is = { x: (to.x + other.last.x) / 2, y: (to.y + other.last.y) / 2 };
    const factor = distance(to, other.last) / Math.max(1, distance(moving.last, other.last));
    camera.move(zoomedAt(camera.now, was, factor));
    this.#pan(was, is);
  }
}
