import type { View } from './peer.ts';

/** Dragging what is no card pans, and the wheel zooms at the pointer: for pages whose library has neither. */
export function panAndZoom(element: HTMLElement, view: View, show: () => void): void {
  let last: { x: number; y: number } | null = null;
  element.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && event.target.closest('.card')) return;
    last = { x: event.clientX, y: event.clientY };
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener('pointermove', (event) => {
    if (!last) return;
    view.x += event.clientX - last.x;
    view.y += event.clientY - last.y;
    last = { x: event.clientX, y: event.clientY };
    show();
  });
  element.addEventListener('pointerup', () => {
    last = null;
  });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const factor = 2 ** (event.deltaY * -0.002);
      view.x = event.clientX - (event.clientX - view.x) * factor;
      view.y = event.clientY - (event.clientY - view.y) * factor;
      view.zoom *= factor;
      show();
    },
    { passive: false },
  );
}
