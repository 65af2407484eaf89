import { memo } from 'react';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import type { ProgrammeId } from '../../../domain/organisation.ts';
import { useView } from '../../../store/view.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import type { LaneRow } from './layout.ts';

interface LaneLineProps {
  row: LaneRow;
  index: Index;
  isSelected: boolean;
  isStop: boolean;
}

/** The head of a lane: a programme with who manages it, or that what follows is in none. */
export const LaneLine = memo(function LaneLine({ row, index, isSelected, isStop }: LaneLineProps) {
  const words = useWords();
  const { key, programme, count, y, height } = row;
  const manager = programme?.manager && index.person(programme.manager)?.name;
  return (
    <div className="timeline-lane" data-selected={isSelected || undefined} style={{ top: y, height }}>
      {programme ? (
        <button
          type="button"
          className="timeline-programme"
          data-stop={key}
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isSelected}
          onClick={() => select(programme.id)}
        >
          <b>{words.t('products.timeline.programme', { name: programme.name })}</b>
          {manager ? (
            <small>{words.t('products.timeline.manager', { name: manager })}</small>
          ) : (
            <small className="timeline-warn">▲ {words.t('products.timeline.noManager')}</small>
          )}
        </button>
      ) : (
        <b className="timeline-programme">{words.t('products.timeline.noProgramme')}</b>
      )}
      <small className="timeline-count">{words.t('products.timeline.projects', { count })}</small>
    </div>
  );
});

function select(programme: ProgrammeId): void {
  useView.getState().select([{ kind: 'programme', programme }]);
}
