import { useState } from 'react';
import type { Refusal } from '../../domain/commands/outcome.ts';
import type { Project } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { DayField } from '../../ui/DayField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Why } from '../Why.tsx';

interface ProjectDaysProps {
  project: Project;
  /** Which of its days. */
  edge: 'begin' | 'end';
  look?: 'inline' | 'bare';
}

/** The day on which a project begins or ends, changed where it stands; why another cannot be is said beside it. */
export function ProjectDays({ project, edge, look = 'inline' }: ProjectDaysProps) {
  const words = useWords();
  const { id, name, begin, end } = project;
  const [wrong, setWrong] = useState<Refusal | 'none' | null>(null);
  const label = words.t(`panels.project.${edge}`);
  const commit = (day: string | null) => {
    if (day === null) return setWrong('none');
    const outcome = perform({ type: 'dateProject', project: id, begin, end, [edge]: day }, true);
    const isBeside = outcome.kind === 'refused' && outcome.refusal.kind === 'impossible';
    setWrong(isBeside ? outcome.refusal : null);
  };
  return (
    <DayField
      key={`${begin} ${end}`}
      look={look}
      label={look === 'bare' ? `${label}: ${name}` : label}
      value={project[edge]}
      onCommit={commit}
      wrong={wrong === 'none' ? words.t('panels.project.dayNeeded') : wrong && <Why refusal={wrong} />}
    />
  );
}
