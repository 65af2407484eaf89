import { memo } from 'react';
import type { TribeId } from '../domain/organisation.ts';
import { ROW_HEAD } from '../scene/measures.ts';
import type { RowBox } from '../scene/scene.ts';
import type { Spot } from '../scene/walk.ts';
import { spotKey } from '../scene/walk.ts';
import { useLive } from '../store/liveValue.ts';
import type { Words } from '../wording/words.ts';
import { useBoard } from './board.ts';
import { Card } from './Card.tsx';
import { place } from './place.ts';

interface RowProps {
  row: RowBox;
  index: number;
  tribe: TribeId;
  width: number;
  /** The tab stop of the whole matrix, where the focus is elsewhere. */
  firstStop: string;
  words: Words;
}

/** One squad (or *No squad*) as real elements: what is read aloud, focused and clicked. The painter shows it. */
export const Row = memo(function Row({ row, index, tribe, width, firstStop, words }: RowProps) {
  const stop = useLive(useBoard().focus, ({ spot }) => {
    if (spot?.tribe !== tribe || spot.kind === 'tribe') return firstStop;
    return 'squad' in spot && spot.squad === row.squad ? spotKey(spot) : '';
  });
  const head: Spot = { kind: 'row', tribe, squad: row.squad };
  const name = row.squad ? `${row.name}, ${row.numbers}${row.flag && `, ${row.flag}`}` : `${row.name}, ${row.numbers}`;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="board-row"
      style={place({ x: 0, y: row.y, width, height: row.height })}
    >
      <div
        role="rowheader"
        className="board-row-head"
        data-spot={JSON.stringify(head)}
        tabIndex={stop === spotKey(head) ? 0 : -1}
        title={[row.name, row.about].filter(Boolean).join('\n')}
        style={place({ x: 0, y: 0, width: ROW_HEAD.width, height: row.height })}
      >
        <span className="unseen">{name}</span>
      </div>
      {row.cells.map((cell, column) => {
        const spot: Spot = { kind: 'cell', tribe, squad: row.squad, chapter: cell.chapter };
        const label = words.t('canvas.cell', {
          count: cell.cards.length,
          chapter: cell.name,
          squad: row.name,
        });
        return (
          <div
            key={cell.chapter ?? ''}
            role="gridcell"
            className="board-cell"
            data-spot={JSON.stringify(spot)}
            tabIndex={stop === spotKey(spot) ? 0 : -1}
            aria-label={label}
            aria-colindex={column + 2}
            style={place({ ...cell, y: 0 })}
          >
            {cell.cards.map((card) => {
              const own: Spot = { kind: 'card', tribe, squad: card.squad, person: card.person };
              const inside = { ...card, x: card.x - cell.x, y: card.y - row.y };
              return <Card key={card.person} card={inside} spot={own} stop={stop === spotKey(own)} words={words} />;
            })}
          </div>
        );
      })}
    </div>
  );
});
