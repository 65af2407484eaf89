import type { Board } from './board.ts';
import { cancel } from './carrying.ts';

/** Where the user is, as far as a board needs to know. */
export interface Attention {
  /** Whether the user is on this board: the focus came here last, or a press ended here. Not while a name is typed. */
  isHere(): boolean;
  /** Grows each time the user goes elsewhere, or may: by a press beside the board, or by Tab. */
  departures(): number;
  end(): void;
}

/**
 * Follows where the user is. `document.activeElement` does not tell: it is the body while one element loses the focus
 * and the next one does not have it yet, which is just when a field commits what was typed.
 */
export function followAttention(board: Board): Attention {
  let isHere = false;
  let departures = 0;
  const isOnBoard = (target: EventTarget | null) =>
    target instanceof Element && !(target instanceof HTMLInputElement) && (board.element?.contains(target) ?? false);
  const turn = (here: boolean) => {
    isHere = here;
    // What the keys have picked up can only be put down by the keys of the board.
    if (!here && board.hand.getState().by === 'keys') cancel(board);
  };
  const focused = ({ target }: FocusEvent) => turn(isOnBoard(target));
  const pressed = ({ target }: PointerEvent) => {
    if (target instanceof Node && board.element?.contains(target)) return;
    departures += 1;
    turn(false);
  };
  // Not when it begins: then a field that is left by it has yet to commit, and the focus is still the field's.
  const released = ({ target }: PointerEvent) => {
    const { activeElement, body } = document;
    if (isOnBoard(target) && (activeElement === body || isOnBoard(activeElement))) turn(true);
  };
  const typed = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') departures += 1;
  };
  document.addEventListener('focusin', focused, true);
  document.addEventListener('pointerdown', pressed, true);
  document.addEventListener('pointerup', released, true);
  document.addEventListener('keydown', typed, true);
  return {
    isHere: () => isHere,
    departures: () => departures,
    end() {
      document.removeEventListener('focusin', focused, true);
      document.removeEventListener('pointerdown', pressed, true);
      document.removeEventListener('pointerup', released, true);
      document.removeEventListener('keydown', typed, true);
    },
  };
}
