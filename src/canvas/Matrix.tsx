import { memo, type RefObject, useEffect, useRef } from 'react';
import { pinsOf } from '../scene/pins.ts';
import type { ColumnBox, RowBox, TribeBox } from '../scene/scene.ts';
import { type Spot, spotKey } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import type { Words } from '../wording/words.ts';
import { useBoard } from './board.ts';
import { inOrder } from './inOrder.ts';
import type { MountedTribe } from './mounted.ts';
import { place } from './place.ts';
import { Row } from './Row.tsx';

interface MatrixProps {
  box: TribeBox;
  x: number;
  y: number;
  mounted: MountedTribe;
  words: Words;
}

/** Where Tab enters a matrix that does not have the focus: its first head of those that stand. */
function firstStopOf({ tribe, columns, rows }: TribeBox, mounted: MountedTribe): string {
  const column = columns[Math.min(...mounted.columns)];
  if (column) return spotKey({ kind: 'column', tribe, chapter: column.chapter });
  return spotKey({ kind: 'row', tribe, squad: rows[Math.min(...mounted.rows.keys())]?.squad ?? null });
}

function ColumnHead({ box, column, stop, index }: { box: TribeBox; column: ColumnBox; stop: string; index: number }) {
  const spot: Spot = { kind: 'column', tribe: box.tribe, chapter: column.chapter };
  const label = [column.name, column.leadName, column.numbers].filter(Boolean).join(', ');
  return (
    <div
      role="columnheader"
      className="board-column-head"
      aria-colindex={index + 2}
      title={[column.name, column.leadName].filter(Boolean).join('\n')}
      data-spot={JSON.stringify(spot)}
      tabIndex={stop === spotKey(spot) ? 0 : -1}
      style={place({ x: column.x, y: 0, width: column.width, height: box.columnsHeight })}
    >
      <span className="unseen">{label}</span>
    </div>
  );
}

/** How long the camera must be still before the elements of pinned heads follow, in milliseconds. */
const REST = 80;

/** Puts the elements of the heads where the painter pins them, once the camera rests. */
function usePins(tribe: RefObject<HTMLElement | null>, box: TribeBox, x: number, y: number): void {
  const { camera } = useBoard();
  useEffect(() => {
    let timer = 0;
    const pin = () => {
      const view = camera.now;
      const { bands, bench } = pinsOf({ box, x, y }, view, view, false);
      const style = tribe.current?.style;
      // The elements of the chapters' heads are those of the first band.
      style?.setProperty('--pin-down', String(bands[0]?.down ?? 0));
      style?.setProperty('--pin-bench', String(bench.across));
      for (const [at, { across }] of bands.entries()) style?.setProperty(`--pin-${at}`, String(across));
    };
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(pin, REST);
    };
    pin();
    const end = camera.live.subscribe(later);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [camera, tribe, box, x, y]);
}

/** The property that says how far the head of a row is moved to stay in view. */
function pinOf({ bands }: TribeBox, row: RowBox): string {
  return row.squad ? `--pin-${bands.findIndex(({ x }) => x === row.x)}` : '--pin-bench';
}

/** One tribe as real elements, laid over the picture of it: a region with a grid of squads and chapters. */
export const Matrix = memo(function Matrix({ box, x, y, mounted, words }: MatrixProps) {
  const tribe = useRef<HTMLElement>(null);
  usePins(tribe, box, x, y);
  const firstStop = firstStopOf(box, mounted);
  const stop = useLive(useBoard().focus, ({ spot }) => {
    if (spot?.tribe !== box.tribe || spot.kind === 'tribe') return firstStop;
    return spot.kind === 'column' ? spotKey(spot) : '';
  });
  const head: Spot = { kind: 'tribe', tribe: box.tribe };
  const named = { tribe: box.name, form: box.form };
  return (
    <section
      ref={tribe}
      className="board-tribe"
      aria-label={words.t('canvas.tribe', named)}
      data-tribe={box.tribe}
      style={place({ x, y, width: box.width, height: box.height })}
    >
      <h2 className="unseen">{box.name}</h2>
      <button
        type="button"
        className="board-tribe-head"
        data-spot={JSON.stringify(head)}
        aria-label={[words.t('canvas.tribe', named), box.numbers, box.ownLimit].filter(Boolean).join(', ')}
        title={[box.name, box.purpose || box.steps.join(' › '), box.ownLimit].filter(Boolean).join('\n')}
        style={place({ x: 0, y: 0, width: box.width, height: box.headerHeight })}
      />
      {mounted.rows.size + mounted.columns.size > 0 && (
        <div
          role="grid"
          aria-label={words.t('canvas.matrix', named)}
          aria-rowcount={box.rows.length + 1}
          aria-colcount={box.columns.length + 1}
          className="board-grid"
        >
          <div
            role="row"
            aria-rowindex={1}
            className="board-columns"
            style={place({ x: 0, y: box.columnsTop, width: box.width, height: box.columnsHeight })}
          >
            {inOrder(mounted.columns).map((index) => {
              const column = box.columns[index];
              if (!column) return null;
              return <ColumnHead key={column.chapter ?? ''} box={box} column={column} stop={stop} index={index} />;
            })}
          </div>
          {inOrder(mounted.rows.keys()).map((index) => {
            const row = box.rows[index];
            const cells = mounted.rows.get(index);
            if (!row || !cells) return null;
            return (
              <Row
                key={row.squad ?? ''}
                row={row}
                index={index}
                tribe={box.tribe}
                pin={pinOf(box, row)}
                firstStop={firstStop}
                cells={cells}
                words={words}
              />
            );
          })}
        </div>
      )}
    </section>
  );
});
