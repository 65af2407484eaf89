import { useMemo } from 'react';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Project, ProjectId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { daysText, dayText } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';
import { useIndex } from '../useOrganisation.ts';
import { type Choice, personChoice } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';

interface ProjectLinksDialogProps {
  project: ProjectId;
  to: 'products' | 'after' | 'squads' | 'members';
}

/** What a project contributes to, waits for or works with, and who works in it: each is put in or taken out. */
export function ProjectLinksDialog({ project: id, to }: ProjectLinksDialogProps) {
  const words = useWords();
  const index = useIndex();
  const project = index.project(id);
  const groups = useMemo(() => {
    if (!project) return [];
    return [
      { id: to, label: words.t(`products.timeline.link.group.${to}`), items: choicesOf(words, index, project, to) },
    ];
  }, [words, index, project, to]);
  return (
    <PickDialog
      title={words.t(`products.timeline.link.${to}`, { name: project?.name ?? '' })}
      about={words.t('products.timeline.link.about')}
      label={words.t('products.timeline.link.search')}
      groups={groups}
      verdicts
      keepOpen
    />
  );
}

function choicesOf(words: Words, index: Index, project: Project, to: ProjectLinksDialogProps['to']): Choice[] {
  const { id } = project;
  const { products, projects, squads, people } = index.organisation;
  const linked = (isIn: boolean, link: Extract<Choice['request'], { type: 'linkProject' }>['to']) => ({
    checked: isIn,
    request: { type: isIn ? 'unlinkProject' : 'linkProject', project: id, to: link } as const,
  });
  switch (to) {
    case 'products':
      return products.map((product) => ({
        id: product.id,
        text: product.name,
        side: product.launch
          ? words.t('panels.project.launchOn', { on: dayText(words.language, product.launch) })
          : undefined,
        ...linked(project.products.includes(product.id), product.id),
      }));
    case 'after':
      return projects
        .filter((other) => other.id !== id)
        .map((other) => ({
          id: other.id,
          text: other.name,
          side: daysText(words.language, other.begin, other.end),
          ...linked(project.after.includes(other.id), other.id),
        }));
    case 'squads':
      return squads.map((squad) => ({
        id: squad.id,
        text: squad.name,
        side: index.tribe(squad.tribe)?.name,
        ...linked(project.squads.includes(squad.id), squad.id),
      }));
    case 'members': {
      const isIn = new Set(project.members.map(({ person }) => person));
      return people.map((person) => ({
        ...personChoice(index, person, {
          type: isIn.has(person.id) ? 'leaveProject' : 'joinProject',
          project: id,
          people: [person.id],
        }),
        checked: isIn.has(person.id),
      }));
    }
  }
}
