import { type CSSProperties, memo, type PointerEvent } from 'react';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import { isOverseen } from '../../../domain/lookup/isOverseen.ts';
import type { Project, ProjectId } from '../../../domain/organisation.ts';
import { awaitedBy } from '../../../domain/programmeOverview.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { daysText } from '../../../wording/saying/momentText.ts';
import type { Words } from '../../../wording/words.ts';
import type { ProjectRow } from './layout.ts';
import './ProjectLine.css';

interface ProjectLineProps {
  row: ProjectRow;
  index: Index;
  isSelected: boolean;
  isHeld: boolean;
  /** Whether Tab reaches it. */
  isStop: boolean;
  onPress: (event: PointerEvent, id: ProjectId) => void;
  /** Selects it, and brings its bar into view. */
  onShow: (id: ProjectId) => void;
}

/** From how wide on a bar has room for its days, in pixels. */
const WORDED = 150;

/** A project in a row: its name with who leads it, and its bar. */
export const ProjectLine = memo(ProjectLineNow, isSame);

function ProjectLineNow({ row, index, isSelected, isHeld, isStop, onPress, onShow }: ProjectLineProps) {
  const words = useWords();
  const { project, bar, done, late, missed } = row;
  const { id, name, state, begin, end } = project;
  const days = daysText(words.language, begin, end);
  const stated = words.t(`panels.project.states.${state}`);
  const waits = awaitedBy(project, index).map((each) => each.project.name);
  const lateBy = Math.max(0, ...missed.map((each) => each.days));
  const isEnded = state === 'delivered' || state === 'accepted';
  return (
    <div className="timeline-row" data-selected={isSelected || undefined} style={{ top: row.y, height: row.height }}>
      <button type="button" tabIndex={-1} className="timeline-name" title={name} onClick={() => onShow(id)}>
        <b>{name}</b>
        <Lead project={project} index={index} />
      </button>
      <div
        role="button"
        className="timeline-bar"
        data-stop={id}
        data-state={state}
        data-late={late ? true : undefined}
        data-selected={isSelected || undefined}
        data-held={isHeld || undefined}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isSelected}
        aria-label={saidOf(words, row, index)}
        title={`${name} · ${stated} · ${days}`}
        style={{ '--x': `${bar.x}px`, width: bar.width } as CSSProperties}
        onPointerDown={(event) => onPress(event, id)}
      >
        {done > 0 && <span className="timeline-done" style={{ width: done }} />}
        {late && <span className="timeline-late" style={{ width: late.width }} />}
        <span className="timeline-bar-text">
          <b>
            {isEnded && '✓ '}
            {stated}
          </b>{' '}
          {bar.width >= WORDED && days}
        </span>
        <i data-part="begin" />
        <i data-part="end" />
      </div>
      {(lateBy > 0 || waits.length > 0) && (
        <div className="timeline-notes" style={{ '--x': `${bar.x + bar.width}px` } as CSSProperties} aria-hidden>
          {lateBy > 0 && (
            <span className="timeline-late-by">▲ {words.t('products.timeline.daysLate', { days: lateBy })}</span>
          )}
          {waits.length > 0 && <span>{words.t('products.timeline.waitsFor', { names: words.list(waits) })}</span>}
        </div>
      )}
    </div>
  );
}

/** Who leads a project; where nobody does, who oversees it, or that nobody does. [P] */
function Lead({ project, index }: { project: Project; index: Index }) {
  const words = useWords();
  const lead = project.lead && index.person(project.lead)?.name;
  if (lead) return <small>{lead}</small>;
  if (!isOverseen(project, index))
    return <small className="timeline-warn">▲ {words.t('products.timeline.noLead')}</small>;
  const manager = project.programme && index.programme(project.programme)?.manager;
  const name = (manager && index.person(manager)?.name) || '';
  return <small>{words.t('products.timeline.overseen', { name })}</small>;
}

/** All that the row shows, in a line that can be heard. */
function saidOf(words: Words, { project, missed }: ProjectRow, index: Index): string {
  const { name, state, begin, end, lead } = project;
  const waits = awaitedBy(project, index).map((each) => each.project.name);
  return [
    words.t('products.timeline.bar', {
      name,
      state: words.t(`panels.project.states.${state}`),
      days: daysText(words.language, begin, end),
    }),
    (lead && index.person(lead)?.name) || words.t('products.timeline.noLead'),
    ...missed.map(({ product, days }) =>
      words.t('products.timeline.endsAfter', { days, product: index.product(product)?.name ?? '' }),
    ),
    ...(waits.length > 0 ? [words.t('products.timeline.waitsFor', { names: words.list(waits) })] : []),
  ].join('. ');
}

/** A layout makes every row anew; what is drawn differs only where one of these does. */
function isSame(was: ProjectLineProps, is: ProjectLineProps): boolean {
  return (
    was.row.project === is.row.project &&
    was.row.y === is.row.y &&
    was.row.bar.x === is.row.bar.x &&
    was.row.bar.width === is.row.bar.width &&
    was.row.done === is.row.done &&
    was.row.late?.width === is.row.late?.width &&
    was.index === is.index &&
    was.isSelected === is.isSelected &&
    was.isHeld === is.isHeld &&
    was.isStop === is.isStop &&
    was.onPress === is.onPress &&
    was.onShow === is.onShow
  );
}
