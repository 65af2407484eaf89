import { type ComponentProps, type ReactNode, useLayoutEffect, useState } from 'react';
import { useRowsInView } from './useRowsInView.ts';

/** What the element of a row needs to be measured and counted. */
type LinePlace = ComponentProps<'tr'> & { 'data-index': number };

interface LinesInViewProps {
  count: number;
  /** What the page scrolls in, once it stands there. */
  scroller: HTMLElement | null;
  /** About how tall a line is, until it has been measured. */
  sizeOf: (at: number) => number;
  keyOf: (at: number) => string;
  /** How many columns the table has. */
  columns: number;
  /** The row of a line, which hands `place` to its element. */
  line: (at: number, key: string, place: LinePlace) => ReactNode;
}

/** The body of a long table: as many lines as fit, and the room of the others. A head of one row stands above it. */
export function LinesInView({ count, scroller, sizeOf, keyOf, columns, line }: LinesInViewProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const { rows, above, below, measure } = useRowsInView({ count, scroller, sizeOf, keyOf, margin });
  useLayoutEffect(() => {
    if (!body || !scroller) return;
    setMargin(body.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
  }, [body, scroller]);
  return (
    <tbody ref={setBody}>
      <Room height={above} columns={columns} />
      {rows.map(({ at, key }) => line(at, key, { 'data-index': at, 'aria-rowindex': at + 2, ref: measure }))}
      <Room height={below} columns={columns} />
    </tbody>
  );
}

function Room({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
