import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { inFront } from './inFront.ts';

/** Stands in front of the page, wherever in it this is rendered: no frame that scrolls cuts it off. */
export function Floating({ children }: { children: ReactNode }) {
  return createPortal(children, inFront() ?? document.body);
}
