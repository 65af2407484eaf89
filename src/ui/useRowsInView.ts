import { useVirtualizer } from '@tanstack/react-virtual';
import type { CSSProperties } from 'react';

interface RowsInViewOptions {
  count: number;
  /** What the rows scroll in; `null` until it stands on the page. Kept in state, so that its arrival is noticed. */
  scroller: HTMLElement | null;
  /** About how tall a row is, until it has been measured. */
  sizeOf: (at: number) => number;
  keyOf: (at: number) => string;
  /** How far below the top of the scroller the list begins. */
  margin?: number;
}

/** A row that stands on the page now, and what its element needs. */
export interface RowInView {
  at: number;
  key: string;
  style: CSSProperties;
}

/**
 * Of a long list the rows that can be seen, each of its own height; `measure` is the ref of every row's element. Where rows
 * stand one below the other, such as those of a table, `above` and `below` are the room of those that are left out.
 */
export function useRowsInView({ count, scroller, sizeOf, keyOf, margin = 0 }: RowsInViewOptions) {
  const list = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: sizeOf,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: margin,
  });
  const items = list.getVirtualItems();
  const height = list.getTotalSize();
  const rows = items.map(
    ({ index, key, start }): RowInView => ({
      at: index,
      key: String(key),
      style: { transform: `translateY(${start}px)` },
    }),
  );
  const above = (items[0]?.start ?? margin) - margin;
  const below = height - ((items.at(-1)?.end ?? margin) - margin);
  return { rows, height, above, below, measure: list.measureElement };
}
