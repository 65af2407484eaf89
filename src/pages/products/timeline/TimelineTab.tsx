import { useMemo, useState } from 'react';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import { launchesMissed } from '../../../domain/lookup/launchesMissed.ts';
import { type ProgrammeLane, programmeLanes } from '../../../domain/lookup/programmeLanes.ts';
import { isProjectAsked, type ProjectFilter } from '../../../domain/projectFilter.ts';
import { useIndex } from '../../../panels/useOrganisation.ts';
import { useTimelineView } from '../../../store/timelineView.ts';
import { useView } from '../../../store/view.ts';
import { useWorkspace } from '../../../store/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import { Plus } from '../../../ui/icons.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { Pill } from '../../../ui/Pill.tsx';
import { ProductsPart } from '../ProductsPart.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import { ProjectsTable } from './ProjectsTable.tsx';
import { TimelineFilters } from './TimelineFilters.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import './Timeline.css';

/** Programmes and their projects in time, with the launches that they lead to. [P] */
export function TimelineTab() {
  const words = useWords();
  const index = useIndex();
  const day = useWorkspace((workspace) => workspace.day);
  const { isTable, filter: asked, showEveryProject } = useTimelineView();
  const [toToday, askToday] = useState(0);
  const filter = useMemo(() => standing(asked, index), [asked, index]);
  const lanes = useMemo(() => shownLanes(index, filter), [index, filter]);
  const { projects, programmes } = index.organisation;
  const isNone = projects.length + programmes.length === 0;
  return (
    <ProductsPart tools={<Tools />} title={words.t('products.timeline.title')} about={<Lateness index={index} />}>
      {isNone && <p className="timeline-none">{words.t('products.timeline.empty')}</p>}
      {!isNone && (
        <>
          <TimelineFilters index={index} filter={filter} onToday={() => askToday(toToday + 1)} />
          {lanes.length === 0 && (
            <p className="timeline-none">
              {words.t('products.timeline.filters.none')}{' '}
              <Button look="link" onClick={showEveryProject}>
                {words.t('products.timeline.filters.showAll')}
              </Button>
            </p>
          )}
          {lanes.length > 0 && isTable && <ProjectsTable lanes={lanes} index={index} />}
          {lanes.length > 0 && !isTable && <TimelinePicture lanes={lanes} index={index} day={day} toToday={toToday} />}
          {!isTable && <TimelineLegend />}
          <ProgrammeList index={index} day={day} />
          {!isTable && <p className="calm timeline-hint">{words.t('products.timeline.held.hint')}</p>}
        </>
      )}
    </ProductsPart>
  );
}

/** What can be added, and the other way to look at it. */
function Tools() {
  const words = useWords();
  const { isTable, showTable } = useTimelineView();
  const { ask } = useView.getState();
  return (
    <>
      <Button aria-pressed={isTable} onClick={() => showTable(!isTable)}>
        {words.t('products.timeline.asTable')}
      </Button>
      <Button onClick={() => ask({ kind: 'programme', programme: null })}>
        <Plus size={14} aria-hidden />
        {words.t('products.timeline.addProgramme')}
      </Button>
      <Button onClick={() => ask({ kind: 'project', project: null })}>
        <Plus size={14} aria-hidden />
        {words.t('products.timeline.addProject')}
      </Button>
    </>
  );
}

/** How many projects come too late, and the one that does most. */
function Lateness({ index }: { index: Index }) {
  const words = useWords();
  const late = index.organisation.projects.flatMap((project) => {
    const [worst] = launchesMissed(project, index).sort((one, other) => other.days - one.days);
    return worst ? [{ name: project.name, ...worst }] : [];
  });
  const [worst] = late.toSorted((one, other) => other.days - one.days);
  if (!worst) return leadsToLaunch(index) ? words.t('products.timeline.inTime') : null;
  const product = index.product(worst.product)?.name ?? '';
  return (
    <>
      <Pill tone="warn">▲ {words.t('products.timeline.late', { count: late.length })}</Pill>{' '}
      {words.t('products.timeline.lateFor', { name: worst.name, days: worst.days, product })}
    </>
  );
}

/** Whether some project contributes to a product of which a launch is stated: only then can none be late. */
const leadsToLaunch = (index: Index) =>
  index.organisation.projects.some(({ products }) => products.some((product) => index.product(product)?.launch));

/** The filter without a programme that is gone. */
function standing(filter: ProjectFilter, index: Index): ProjectFilter {
  const { programme } = filter;
  const isGone = programme !== 'all' && programme !== null && !index.programme(programme);
  return isGone ? { ...filter, programme: 'all' } : filter;
}

/** The lanes with the projects asked for; where not all are, without lanes that have none of them. */
function shownLanes(index: Index, filter: ProjectFilter): ProgrammeLane[] {
  const lanes = programmeLanes(index);
  const isAll = filter.programme === 'all' && filter.state === 'all' && filter.only.length === 0;
  if (isAll) return lanes;
  return lanes
    .map(({ programme, projects }) => ({
      programme,
      projects: projects.filter((project) => isProjectAsked(project, filter, index)),
    }))
    .filter(({ projects }) => projects.length > 0);
}
