import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { inFront } from './inFront.ts';
import './Hints.css';

/**
 * How long the pointer rests before a hint shows, and how long it may take to get from the element to its hint, in
 * milliseconds.
 */
const REST = 400;
const GRACE = 120;
/** Pixels between the element and its hint, and around the edge of the window. */
const GAP = 6;

const hintedIn = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null;
const isHint = (target: EventTarget | null) => target instanceof Element && target.closest('.hint') !== null;

/** The element whose hint is due: pointed at for a while, or reached by keys. */
function useHinted(): HTMLElement | null {
  const [hinted, setHinted] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let timer = 0;
    let wanted: HTMLElement | null = null;
    const want = (element: HTMLElement | null, after: number) => {
      if (element === wanted) return;
      wanted = element;
      clearTimeout(timer);
      timer = window.setTimeout(() => setHinted(element), after);
    };
    const over = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || isHint(target)) return;
      const element = hintedIn(target);
      want(element, element ? REST : GRACE);
    };
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) want(hintedIn(target), 0);
    };
    const away = () => want(null, 0);
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && away();
    document.addEventListener('pointerover', over);
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', away);
    document.addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', away);
      document.removeEventListener('keydown', press);
    };
  }, []);
  return hinted;
}

/**
 * The tooltips of the page: the `data-hint` of what is pointed at or focused. A hint repeats or explains; it is not a
 * name for screen readers.
 */
export function Hints() {
  const hinted = useHinted();
  const hint = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = hint.current;
    if (!element || !hinted) return;
    const box = hinted.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.min(Math.max(GAP, box.left + (box.width - width) / 2), window.innerWidth - width - GAP);
    const below = box.bottom + GAP;
    const top = below + height > window.innerHeight ? box.top - GAP - height : below;
    element.style.translate = `${left}px ${top}px`;
  });
  if (!hinted?.isConnected) return null;
  return createPortal(
    <div ref={hint} className="hint">
      {hinted.dataset.hint}
    </div>,
    inFront() ?? document.body,
  );
}
