import { type CSSProperties, memo } from 'react';
import { BAR_HEIGHT, BAR_TOP, type LaunchMark, type Timeline } from './layout.ts';
import type { InView } from './useInView.ts';

/** How large an arrow's head is, in pixels. */
const HEAD = 6;

/** The lines from launches to what leads to them, and from what is waited for to what waits. */
export const TimelineLinks = memo(function TimelineLinks({ timeline, view }: { timeline: Timeline; view: InView }) {
  const { launches, waits } = timeline;
  // No larger than what is drawn, so that little is painted anew.
  const [left, top] = [Math.max(0, view.left), Math.max(0, view.top)];
  const [width, height] = [Math.min(timeline.width, view.right) - left, Math.min(timeline.height, view.bottom) - top];
  const isNear = (y: number) => y >= view.top && y <= view.bottom;
  const isBeside = (x: number) => x >= view.left && x <= view.right;
  const shownWaits = waits.filter(({ points }) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return (
      Math.min(...ys) <= view.bottom &&
      Math.max(...ys) >= view.top &&
      Math.min(...xs) <= view.right &&
      Math.max(...xs) >= view.left
    );
  });
  return (
    <svg
      className="timeline-links"
      style={{ '--x': `${left}px`, top } as CSSProperties}
      width={Math.max(0, width)}
      height={Math.max(0, height)}
      viewBox={`${left} ${top} ${Math.max(0, width)} ${Math.max(0, height)}`}
      aria-hidden
    >
      {launches
        .filter(({ x, ties }) => ties.length > 0 && (isBeside(x) || ties.some((tie) => isBeside(tie.x))))
        .map((mark) => (
          <g key={mark.product.id} className="timeline-ties" data-missed={mark.isMissed || undefined}>
            <path d={`M${mark.x} ${Math.max(0, view.top)}V${Math.max(0, Math.min(lowest(mark), view.bottom))}`} />
            {mark.ties
              .filter(({ y, isMissed }) => isNear(y) && !isMissed)
              .map((tie) => (
                <g key={tie.project}>
                  <path d={`M${tie.x} ${tie.y}H${mark.x}`} />
                  <circle cx={mark.x} cy={tie.y} r={3.5} />
                </g>
              ))}
          </g>
        ))}
      {shownWaits.map(({ key, points }) => (
        <g key={key} className="timeline-wait">
          <path d={`M${points.map(([x, y]) => `${x} ${y}`).join('L')}`} />
          <path className="timeline-arrow" d={arrow(points)} />
        </g>
      ))}
    </svg>
  );
});

/** How far down the line of a launch goes: to the middle of the last bar that it is tied to, or through the one it misses. */
function lowest({ ties }: LaunchMark): number {
  return Math.max(0, ...ties.map(({ y, isMissed }) => (isMissed ? y + BAR_HEIGHT / 2 + BAR_TOP : y)));
}

/** The head of an arrow that ends at the last of these points, in the direction that it comes from. */
function arrow(points: readonly (readonly [number, number])[]): string {
  const [from, to] = points.slice(-2) as [readonly [number, number], readonly [number, number]];
  const [x, y] = to;
  if (from[0] !== x) return `M${x - HEAD} ${y - HEAD + 1}L${x} ${y}L${x - HEAD} ${y + HEAD - 1}Z`;
  const back = from[1] < y ? -HEAD : HEAD;
  return `M${x - HEAD + 1} ${y + back}L${x} ${y}L${x + HEAD - 1} ${y + back}Z`;
}
