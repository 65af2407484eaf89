import type { ProjectId } from '../../domain/organisation.ts';
import { useIndex } from '../useOrganisation.ts';
import { CardHead } from './CardHead.tsx';

/** What a project is, and who answers for it. */
export function ProjectCard({ id }: { id: ProjectId }) {
  const index = useIndex();
  const project = index.project(id);
  if (!project) return null;
  return (
    <div className="inspector-card">
      <CardHead
        thing={{ kind: 'project', project: id }}
        id={id}
        name={project.name}
        rename={(name) => ({ type: 'renameProject', project: id, name })}
      />
    </div>
  );
}
