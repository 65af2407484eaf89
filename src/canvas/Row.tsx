import { memo } from 'react';
import type { TribeId } from '../domain/organisation.ts';
import { ROW_HEAD } from '../scene/measures.ts';
import type { CellBox, RowBox } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import { spotKey } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import type { Words } from '../wording/words.ts';
import { useBoard } from './board.ts';
import { Card, spotOfCard } from './Card.tsx';
import { inOrder } from './inOrder.ts';
import type { MountedRow } from './mounted.ts';
import { NEWCOMER } from './newcomer.ts';
import { place } from './place.ts';

interface RowProps {
  row: RowBox;
  index: number;
  tribe: TribeId;
  /** The property that says how far its head is moved to stay in view. */
  pin: string;
  /** The tab stop of the whole matrix, where the focus is elsewhere. */
  firstStop: string;
  /** Which of its cells and cards stand. */
  cells: MountedRow;
  words: Words;
}

/** One squad (or *No squad*) as real elements: what is read aloud, focused and clicked. The painter shows it. */
export const Row = memo(function Row({ row, index, tribe, pin, firstStop, cells, words }: RowProps) {
  const stop = useLive(useBoard().focus, ({ spot }) => {
    if (spot?.tribe !== tribe || spot.kind === 'tribe') return firstStop;
    return 'squad' in spot && spot.squad === row.squad ? spotKey(spot) : '';
  });
  const head: Spot = { kind: 'row', tribe, squad: row.squad };
  // The row *No squad* has neither a limit nor a finding.
  const name = [row.name, row.products, row.numbers, row.ownLimit, row.flag].filter(Boolean).join(', ');
  return (
    <div role="row" aria-rowindex={index + 2} className="board-row" style={place(row)}>
      <div
        role="rowheader"
        className="board-row-head"
        data-spot={JSON.stringify(head)}
        tabIndex={stop === spotKey(head) ? 0 : -1}
        title={[row.name, row.about, row.products, row.ownLimit].filter(Boolean).join('\n')}
        style={{
          ...place({ x: 0, y: 0, width: ROW_HEAD.width, height: row.height }),
          transform: `translateX(calc(var(${pin}, 0) * 1px))`,
        }}
      >
        <span className="unseen">{name}</span>
      </div>
      {inOrder(cells.keys()).map((column) => {
        const cell = row.cells[column];
        const cards = cells.get(column);
        if (!cell || !cards) return null;
        return (
          <Cell
            key={cell.chapter ?? ''}
            cell={cell}
            row={row}
            tribe={tribe}
            column={column}
            cards={cards}
            stop={stop}
            words={words}
          />
        );
      })}
    </div>
  );
});

interface CellProps extends Pick<RowProps, 'row' | 'tribe' | 'words'> {
  cell: CellBox;
  column: number;
  cards: ReadonlySet<number>;
  stop: string;
}

/** The people of a chapter in a squad. Its name says how many they are, since of many only some stand as elements. */
const Cell = memo(function Cell({ cell, row, tribe, column, cards, stop, words }: CellProps) {
  const spot: Spot = { kind: 'cell', tribe, squad: row.squad, chapter: cell.chapter };
  return (
    <div
      role="gridcell"
      className="board-cell"
      data-spot={JSON.stringify(spot)}
      tabIndex={stop === spotKey(spot) ? 0 : -1}
      aria-label={words.t('canvas.cell', { count: cell.cards.length, chapter: cell.name, squad: row.name })}
      aria-colindex={column + 2}
      style={place({ ...cell, x: cell.x - row.x, y: 0 })}
    >
      {inOrder(cards).map((at) => {
        const card = cell.cards[at];
        // Where a name is being typed stands its field.
        if (!card || card.person === NEWCOMER) return null;
        const isStop = stop === spotKey(spotOfCard(tribe, card));
        return <Card key={card.person} card={card} tribe={tribe} x={cell.x} y={row.y} stop={isStop} words={words} />;
      })}
    </div>
  );
});
