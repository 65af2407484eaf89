import type { KeyboardEvent, PointerEvent } from 'react';
import { useBesideView } from '../../store/besideView.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** How far a press of a key moves the slider, as a part of the board. */
const STEP = 0.05;

/** The slider between before, on its left, and after. */
export function Cut() {
  const words = useWords();
  const { cut, cutAt } = useBesideView();
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const board = event.currentTarget.parentElement?.getBoundingClientRect();
    if (board) cutAt((event.clientX - board.left) / board.width);
  };
  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: cut - STEP, ArrowRight: cut + STEP, Home: 0, End: 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    cutAt(to);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="beside-cut"
      style={{ left: `${cut * 100}%` }}
      aria-label={words.t('beside.cut')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(cut * 100)}
      aria-orientation="horizontal"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
