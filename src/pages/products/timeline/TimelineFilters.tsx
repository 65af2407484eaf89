import type { Index } from '../../../domain/lookup/indexOf.ts';
import type { Project } from '../../../domain/organisation.ts';
import { isProjectAsked, PROJECT_LACKS, type ProjectFilter } from '../../../domain/projectFilter.ts';
import { PROJECT_STATES } from '../../../domain/projectState.ts';
import { SCALES, useTimelineView } from '../../../store/timelineView.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { FilterPill } from '../../../ui/FilterPill.tsx';
import { useWords } from '../../../ui/LanguageContext.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { programmeChoices } from './programmeChoices.ts';
import './TimelineFilters.css';

interface TimelineFiltersProps {
  index: Index;
  filter: ProjectFilter;
  onToday: () => void;
}

/** How close one looks, and which projects are shown. */
export function TimelineFilters({ index, filter, onToday }: TimelineFiltersProps) {
  const words = useWords();
  const { scale, isTable, look, narrow } = useTimelineView();
  const { projects } = index.organisation;
  const countOf = (parts: Partial<ProjectFilter>) =>
    projects.filter((project) => isProjectAsked(project, { ...filter, ...parts }, index)).length;
  return (
    <div className="timeline-filters">
      {!isTable && (
        <>
          <Segmented
            label={words.t('products.timeline.scale')}
            value={scale}
            options={SCALES.map((value) => ({ value, text: words.t(`products.timeline.scales.${value}`) }))}
            onChoose={look}
          />
          <Button onClick={onToday}>{words.t('products.timeline.toToday')}</Button>
        </>
      )}
      <div role="group" className="timeline-narrow" aria-label={words.t('products.timeline.filters.label')}>
        <ChoiceField
          look="bare"
          label={words.t('products.timeline.filters.programme')}
          value={filter.programme ?? ''}
          options={programmeChoices(words, index)}
          onChoose={(programme) => narrow({ programme: programme || null } as Partial<ProjectFilter>)}
        />
        <ChoiceField
          look="bare"
          label={words.t('products.timeline.filters.state')}
          value={filter.state}
          options={[
            { value: 'all', text: words.t('products.timeline.filters.everyState') },
            ...PROJECT_STATES.map((value) => ({ value, text: words.t(`panels.project.states.${value}`) })),
          ]}
          onChoose={(state) => narrow({ state: state as Project['state'] | 'all' })}
        />
        {PROJECT_LACKS.map((lack) => {
          const isOn = filter.only.includes(lack);
          const only = isOn ? filter.only.filter((each) => each !== lack) : [...filter.only, lack];
          return (
            <FilterPill
              key={lack}
              isOn={isOn}
              onPress={() => narrow({ only })}
              count={words.number(countOf({ only: isOn ? filter.only : only }))}
            >
              {words.t(`products.timeline.filters.${lack}`)}
            </FilterPill>
          );
        })}
      </div>
    </div>
  );
}
