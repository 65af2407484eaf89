import { type ComponentProps, useState } from 'react';
import type { Index } from '../../../domain/lookup/indexOf.ts';
import { launchesMissed } from '../../../domain/lookup/launchesMissed.ts';
import type { ProgrammeLane } from '../../../domain/lookup/programmeLanes.ts';
import type { Project } from '../../../domain/organisation.ts';
import { awaitedBy } from '../../../domain/programmeOverview.ts';
import { AskButton } from '../../../panels/inspector/AskButton.tsx';
import { EditField } from '../../../panels/inspector/EditField.tsx';
import { ProjectProgramme, ProjectState } from '../../../panels/inspector/ProjectChoices.tsx';
import { ProjectDays } from '../../../panels/inspector/ProjectDays.tsx';
import { MenuButton } from '../../../panels/MenuButton.tsx';
import { useView } from '../../../store/view.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { LinesInView } from '../../../ui/LinesInView.tsx';
import './ProjectsTable.css';

interface ProjectsTableProps {
  lanes: readonly ProgrammeLane[];
  index: Index;
}

/** Up to this many projects simply stand there; of more, only those in view. */
const FEW = 60;
/** About how tall a line is, in pixels. */
const HEIGHT = 37;
const COLUMNS = ['project', 'programme', 'state', 'begin', 'end', 'lead', 'products', 'after', 'note', 'menu'] as const;

/** The projects of the timeline in a table that says the same, and in which the same can be changed. */
export function ProjectsTable({ lanes, index }: ProjectsTableProps) {
  const words = useWords();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const projects = lanes.flatMap((lane) => lane.projects);
  const line = (at: number, key: string, place: ComponentProps<'tr'>) => {
    const project = projects[at];
    return project && <Line key={key} project={project} index={index} place={place} />;
  };
  const isLong = projects.length > FEW;
  return (
    <section ref={setScroller} className="timeline-table" aria-label={words.t('products.timeline.picture')}>
      <table aria-label={words.t('products.timeline.table')} aria-rowcount={isLong ? projects.length + 1 : undefined}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {headOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        {isLong ? (
          <LinesInView
            count={projects.length}
            scroller={scroller}
            sizeOf={() => HEIGHT}
            keyOf={(at) => projects[at]?.id ?? ''}
            columns={COLUMNS.length}
            line={line}
          />
        ) : (
          <tbody>{projects.map(({ id }, at) => line(at, id, {}))}</tbody>
        )}
      </table>
    </section>
  );

  function headOf(column: (typeof COLUMNS)[number]) {
    switch (column) {
      case 'project':
        return words.t('products.timeline.addProject');
      case 'products':
      case 'after':
        return words.t(`panels.project.links.${column}`);
      case 'note':
        return words.t('products.timeline.columns.note');
      case 'menu':
        return <span className="unseen">{words.t('panels.project.menu.links')}</span>;
      default:
        return words.t(`panels.project.${column}`);
    }
  }
}

interface LineProps {
  project: Project;
  index: Index;
  place: ComponentProps<'tr'>;
}

function Line({ project, index, place }: LineProps) {
  const words = useWords();
  const { id, name, lead, products, after } = project;
  const thing = { kind: 'project', project: id } as const;
  const isSelected = useView(({ selection }) =>
    selection.some((each) => each.kind === 'project' && each.project === id),
  );
  const named = (ids: readonly (typeof products)[number][] | typeof after) =>
    words.list(ids.map((each) => index.find(each)?.name ?? '')) || '–';
  const leadName = (lead && index.person(lead)?.name) || words.t('panels.nobody');
  return (
    <tr data-selected={isSelected || undefined} onFocus={() => useView.getState().select([thing])} {...place}>
      <th scope="row">
        <EditField
          of={id}
          part="name in the table"
          look="bare"
          label={words.t('panels.name')}
          value={name}
          ask={(text) => ({ type: 'renameProject', project: id, name: text })}
        />
      </th>
      <td>
        <ProjectProgramme look="bare" project={project} />
      </td>
      <td>
        <ProjectState look="bare" project={project} />
      </td>
      <td>
        <ProjectDays look="bare" project={project} edge="begin" />
      </td>
      <td>
        <ProjectDays look="bare" project={project} edge="end" />
      </td>
      <td>
        <AskButton
          name={words.t('panels.menu.choose.projectLead')}
          dialog={{ kind: 'role', role: 'projectLead', subject: id }}
          text={leadName}
        />
      </td>
      <td>
        <AskButton
          name={words.t('panels.project.choose.products')}
          dialog={{ kind: 'projectLinks', project: id, to: 'products' }}
          text={named(products)}
        />
      </td>
      <td>
        <AskButton
          name={words.t('panels.project.choose.after')}
          dialog={{ kind: 'projectLinks', project: id, to: 'after' }}
          text={named(after)}
        />
      </td>
      <td className="timeline-warn">
        {notesOf(project).map((note) => (
          <span key={note}>{note}</span>
        ))}
      </td>
      <td>
        <MenuButton thing={thing} name={name} />
      </td>
    </tr>
  );

  function notesOf(of: Project): string[] {
    return [
      ...launchesMissed(of, index).map(({ product, days }) =>
        words.t('products.timeline.endsAfter', { days, product: index.product(product)?.name ?? '' }),
      ),
      ...awaitedBy(of, index)
        .filter(({ days }) => days < 0)
        .map(({ project: { name: other }, days }) =>
          words.t('products.timeline.beginsSooner', { days: -days, name: other }),
        ),
    ];
  }
}
