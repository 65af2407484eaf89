import { useEffect } from 'react';
import { isOnBoard } from '../domain/thing.ts';
import { BOARD, type CameraWish, standsInFront, useView } from '../store/view.ts';

/** Menus, questions and refusals: what stands in front of the page and takes the focus. */
const IN_FRONT = '[role="menu"], [role="dialog"]';
/** Requests to the board that make it take the focus itself. */
const TAKES_FOCUS: readonly CameraWish['kind'][] = ['add', 'goTo', 'focus'];

/**
 * Gives the focus back once nothing stands in front of the page any more: to where it was, or, where a gesture was made
 * and the card has gone elsewhere, to the board, which puts it on the card in its new place; to a page beside the board
 * where that stands there. Never to the body.
 */
export function useReturnFocus(): void {
  useEffect(() => {
    let from: Element | null = null;
    let opened = useView.getState();
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && !target.closest(IN_FRONT) && !standsInFront(useView.getState())) from = target;
    };
    const giveBack = () => {
      if (standsInFront(useView.getState())) return;
      const { activeElement } = document;
      const isLost = !activeElement || activeElement === document.body || activeElement.closest(IN_FRONT);
      if (!isLost) return;
      const { lastOutcome, page, renaming, selection, wish, wishFor } = useView.getState();
      // The board was asked for something else meanwhile, and puts the focus there.
      if (renaming || (wish && wish !== opened.wish && TAKES_FOCUS.includes(wish.wish.kind))) return;
      const isDone = lastOutcome !== opened.lastOutcome && lastOutcome?.kind === 'done';
      const wasOnBoard = page === BOARD && from?.closest('main') != null;
      if (from instanceof HTMLElement && from.isConnected && !(isDone && wasOnBoard)) from.focus();
      else if (page === BOARD) wishFor({ kind: 'focus', thing: selection.find((each) => isOnBoard(each)) ?? null });
      else document.querySelector<HTMLElement>('main [tabindex]')?.focus();
    };
    const unsubscribe = useView.subscribe((now, before) => {
      if (!standsInFront(before) && standsInFront(now)) opened = before;
      // After the menu or the dialog has left the page and let go of the focus.
      if (standsInFront(before) && !standsInFront(now)) setTimeout(giveBack);
    });
    document.addEventListener('focusin', note);
    return () => {
      unsubscribe();
      document.removeEventListener('focusin', note);
    };
  }, []);
}
