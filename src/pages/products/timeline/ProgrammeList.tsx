import type { ReactNode } from 'react';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import type { ProgrammeId, Project } from '../../../domain/organisation.ts';
import { programmeOverview } from '../../../domain/programmeOverview.ts';
import { useTimelineView } from '../../../store/timelineView.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { useWords } from '../../../ui/LanguageContext.ts';
import { dayOfYearText, dayText, monthText } from '../../../wording/saying/momentText.ts';
import { programmeChoices } from './programmeChoices.ts';
import './ProgrammeList.css';

interface ProgrammeListProps {
  index: Index;
  day: string;
}

/** A project of the list, and what is said of it. */
interface Item {
  project: Project;
  about: ReactNode;
}

/** How many projects a list names before it counts the rest. */
const NAMED = 6;

/** What a programme manager keeps the overview of: what runs, begins, ends, is late, has no lead and waits. [P] */
export function ProgrammeList({ index, day }: ProgrammeListProps) {
  const words = useWords();
  const { listOf: asked, list } = useTimelineView();
  const of = asked === 'all' || asked === null || index.programme(asked) ? asked : 'all';
  const overview = programmeOverview(index, of, day);
  const month = monthText(words.language, day, 'long');
  const on = ({ project, days }: { project: Project; days: number }, edge: 'begin' | 'end'): Item => ({
    project,
    about: words.t('products.timeline.list.inDays', {
      on: dayOfYearText(words.language, project[edge]),
      when: whenOf(days),
    }),
  });
  const late = overview.late.map(
    ({ project, missed }): Item => ({
      project,
      about: words.list(
        missed.map(({ product, days }) =>
          words.t('products.timeline.endsAfter', { days, product: index.product(product)?.name ?? '' }),
        ),
      ),
    }),
  );
  const leaderless = overview.leaderless.map(
    ({ project, isOverseen }): Item => ({
      project,
      about: words.t(`products.timeline.list.${isOverseen ? 'overseen' : 'alone'}`),
    }),
  );
  const waiting = overview.waiting.map(({ project, awaited }): Item => {
    const names = awaited.map(({ project: { name }, days }) =>
      words.t(`products.timeline.list.${days < 0 ? 'beforeIt' : 'afterIt'}`, { name, days: Math.abs(days) }),
    );
    return { project, about: words.t('products.timeline.list.waitsFor', { names: words.list(names) }) };
  });
  return (
    <section className="timeline-list" aria-label={words.t('products.timeline.list.title')}>
      <div className="timeline-list-head">
        <h3>{words.t('products.timeline.list.title')}</h3>
        <span className="calm">{dayText(words.language, day)}</span>
        <ChoiceField
          look="bare"
          label={words.t('products.timeline.list.of')}
          value={of ?? ''}
          options={programmeChoices(words, index)}
          onChoose={(chosen) => list((chosen || null) as ProgrammeId | null | 'all')}
        />
      </div>
      <div className="timeline-lists">
        <Part
          title={words.t('products.timeline.list.running', { count: overview.running.length })}
          items={overview.running.map((project) => ({ project, about: null }))}
        />
        <Part
          title={words.t('products.timeline.list.beginning', { month, count: overview.beginning.length })}
          items={overview.beginning.map((each) => on(each, 'begin'))}
        />
        <Part
          title={words.t('products.timeline.list.ending', { month, count: overview.ending.length })}
          items={overview.ending.map((each) => on(each, 'end'))}
        />
        <Part title={words.t('products.timeline.list.late')} items={late} isWarning />
        <Part
          title={words.t('products.timeline.list.leaderless')}
          items={leaderless}
          isWarning={overview.leaderless.some(({ isOverseen }) => !isOverseen)}
        />
        <Part title={words.t('products.timeline.list.waiting', { count: waiting.length })} items={waiting} />
      </div>
    </section>
  );
}

/** One of the lists: how many, and which. */
function Part({ title, items, isWarning = false }: { title: string; items: readonly Item[]; isWarning?: boolean }) {
  const words = useWords();
  const more = items.length - NAMED;
  return (
    <section className="timeline-part-list" data-warning={(isWarning && items.length > 0) || undefined}>
      <h4>
        <b>{words.number(items.length)}</b> {isWarning && items.length > 0 && '▲ '}
        {title}
      </h4>
      {items.length > 0 && (
        <ul>
          {items.slice(0, NAMED).map(({ project: { id, name }, about }) => (
            <li key={id}>
              <Button look="link" onClick={() => useView.getState().select([{ kind: 'project', project: id }])}>
                {name}
              </Button>
              {about && <span>{about}</span>}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="calm">{words.t('products.timeline.list.more', { count: more })}</p>}
    </section>
  );
}

/** What a day so many days from now is called, where it is called anything. */
function whenOf(days: number): 'yesterday' | 'today' | 'tomorrow' | 'other' {
  if (days === -1) return 'yesterday';
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : 'other';
}
