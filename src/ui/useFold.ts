import { useCallback } from 'react';
import { onRoomChange } from './room.ts';

/** Whether something in a bar ends beyond it. Rounding is no overflow. */
function overflows(bar: HTMLElement): boolean {
  const end = bar.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(bar).paddingRight);
  return [...bar.children].some((part) => part.getBoundingClientRect().right > end + 0.5);
}

/** Whether a text changed in a part that is as wide whatever it says. */
const isSteady = ({ target }: MutationRecord) =>
  (target instanceof Element ? target : target.parentElement)?.closest('[data-steady]') != null;

/**
 * Folds a bar by as few steps as it takes until everything in it fits, whatever the window, the letters, the language
 * and the names are. The bar's `data-fold` names the steps taken (`1 2`); what each gives up is its style's matter.
 * Returns the bar's ref. `from` are steps that are taken in any case. What changes in a part with `data-steady` is not looked
 * at: to measure a bar costs a layout of the page, and the zoom changes while frames are being made.
 */
export function useFold(steps: number, from = 0): (bar: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (bar) => {
      if (!bar) return;
      const fits = (taken: readonly number[]) => {
        const text = taken.join(' ');
        if (bar.dataset.fold !== text) bar.dataset.fold = text;
        return !overflows(bar);
      };
      const fold = () => {
        let taken = Array.from({ length: from }, (_, at) => at + 1);
        while (!fits(taken) && taken.length < steps) taken.push(taken.length + 1);
        // What many tabs need gives back what was given up before them.
        for (const step of taken.slice(from, -1)) {
          const others = taken.filter((each) => each !== step);
          if (fits(others)) taken = others;
        }
        fits(taken);
      };
      fold();
      const texts = new MutationObserver((changes) => {
        if (!changes.every(isSteady)) fold();
      });
      texts.observe(bar, { childList: true, characterData: true, subtree: true });
      const end = onRoomChange(fold);
      return () => {
        texts.disconnect();
        end();
      };
    },
    [steps, from],
  );
}
