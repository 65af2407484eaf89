import { useVirtualizer } from '@tanstack/react-virtual';
import type { CSSProperties } from 'react';

interface RowsInViewOptions {
  count: number;
  /** What the rows scroll in; `null` until it stands on the page. Kept in state, so that its arrival is noticed. */
  scroller: HTMLElement | null;
  /** About how tall a row is, until it has been measured. */
  sizeOf: (at: number) => number;
  keyOf: (at: number) => string;
}

/** A row that stands on the page now, and what its element needs. */
export interface RowInView {
  at: number;
  key: string;
  style: CSSProperties;
}

/** Of a long list the rows that can be seen, each of its own height; `measure` is the ref of every row's element. */
export function useRowsInView({ count, scroller, sizeOf, keyOf }: RowsInViewOptions) {
  const list = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: sizeOf,
    getItemKey: keyOf,
    overscan: 6,
  });
  const rows = list.getVirtualItems().map(
    ({ index, key, start }): RowInView => ({
      at: index,
      key: String(key),
      style: { transform: `translateY(${start}px)` },
    }),
  );
  return { rows, height: list.getTotalSize(), measure: list.measureElement };
}
