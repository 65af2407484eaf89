import type { ProjectId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { EditField } from './EditField.tsx';
import { Fact } from './Fact.tsx';
import { ProjectProgramme, ProjectState } from './ProjectChoices.tsx';
import { ProjectDays } from './ProjectDays.tsx';
import { ProjectLinks } from './ProjectLinks.tsx';
import { ProjectMembers } from './ProjectMembers.tsx';

/** Everything known of a project: when, who leads it, what it leads to and waits for, and who works in it. [P] */
export function ProjectCard({ id }: { id: ProjectId }) {
  const words = useWords();
  const index = useIndex();
  const project = index.project(id);
  if (!project) return null;
  const programme = project.programme && index.programme(project.programme);
  return (
    <div className="inspector-card">
      <CardHead
        thing={{ kind: 'project', project: id }}
        id={id}
        name={project.name}
        rename={(name) => ({ type: 'renameProject', project: id, name })}
      >
        <span className="calm">
          {programme ? words.t('panels.project.in', { programme: programme.name }) : words.t('panels.project.alone')}
        </span>
      </CardHead>
      <div className="inspector-fields">
        <ProjectState project={project} />
        <ProjectDays project={project} edge="begin" />
        <ProjectDays project={project} edge="end" />
        <dl className="inspector-facts">
          <Fact label={words.t('panels.project.lead')}>
            <AskButton
              name={words.t('panels.menu.choose.projectLead')}
              dialog={{ kind: 'role', role: 'projectLead', subject: id }}
              text={(project.lead && index.person(project.lead)?.name) || words.t('panels.nobody')}
            />
          </Fact>
        </dl>
        <ProjectProgramme project={project} />
        <EditField
          of={id}
          part="kind"
          look="inline"
          label={words.t('panels.project.kind')}
          placeholder="–"
          value={project.kind}
          ask={(kind) => ({ type: 'describeProject', project: id, details: { kind } })}
        />
      </div>
      <ProjectLinks project={project} />
      <ProjectMembers project={project} />
      <EditField
        of={id}
        part="text"
        label={words.t('panels.project.text')}
        value={project.text}
        lines={2}
        ask={(text) => ({ type: 'describeProject', project: id, details: { text } })}
      />
    </div>
  );
}
