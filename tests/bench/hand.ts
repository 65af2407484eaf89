import type { CDPSession } from '@playwright/test';
import type { Point } from './pages/peer.ts';

const CTRL = 2;

/** The mouse, through the browser's own input pipeline. Each movement waits until the page has taken the one before. */
export class Hand {
  readonly #session: CDPSession;
  #pressed = false;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  async move(to: Point): Promise<void> {
    const button = this.#pressed ? 'left' : 'none';
    await this.#send('mouseMoved', to, { button, buttons: this.#pressed ? 1 : 0 });
  }

  async press(at: Point): Promise<void> {
    await this.move(at);
    this.#pressed = true;
    await this.#send('mousePressed', at, { button: 'left', buttons: 1, clickCount: 1 });
  }

  async release(at: Point): Promise<void> {
    this.#pressed = false;
    await this.#send('mouseReleased', at, { button: 'left', buttons: 0, clickCount: 1 });
  }

  async wheel(at: Point, deltaY: number, ctrl: boolean): Promise<void> {
    await this.#send('mouseWheel', at, { deltaX: 0, deltaY, modifiers: ctrl ? CTRL : 0 });
  }

  async #send(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel', at: Point, more: object) {
    await this.#session.send('Input.dispatchMouseEvent', { type, x: at.x, y: at.y, pointerType: 'mouse', ...more });
  }
}
