import type { ProgrammeId, Project } from '../../domain/organisation.ts';
import { PROJECT_STATES } from '../../domain/projectState.ts';
import { perform } from '../../store/perform.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';

interface ProjectChoiceProps {
  project: Project;
  look?: 'inline' | 'bare';
}

/** How far a project is. */
export function ProjectState({ project: { id, name, state }, look = 'inline' }: ProjectChoiceProps) {
  const words = useWords();
  const label = words.t('panels.project.state');
  return (
    <ChoiceField
      look={look}
      label={look === 'bare' ? `${label}: ${name}` : label}
      value={state}
      options={PROJECT_STATES.map((value) => ({ value, text: words.t(`panels.project.states.${value}`) }))}
      onChoose={(chosen) => perform({ type: 'describeProject', project: id, details: { state: chosen } })}
    />
  );
}

/** The programme that a project is in, or that it is in none. */
export function ProjectProgramme({ project: { id, name, programme }, look = 'inline' }: ProjectChoiceProps) {
  const words = useWords();
  const { programmes } = useIndex().organisation;
  const label = words.t('panels.project.programme');
  return (
    <ChoiceField
      look={look}
      label={look === 'bare' ? `${label}: ${name}` : label}
      value={programme ?? ''}
      options={[
        ...programmes.map((each) => ({ value: each.id as string, text: each.name })),
        { value: '', text: words.t('panels.project.noProgramme') },
      ]}
      onChoose={(chosen) =>
        perform({ type: 'bringUnderProgramme', project: id, programme: (chosen || null) as ProgrammeId | null })
      }
    />
  );
}
