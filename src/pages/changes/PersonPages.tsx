import type { Affected } from '../../domain/compare/affected.ts';
import type { Document } from '../../domain/document.ts';
import { PrintPreview } from '../../panels/PrintPreview.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { PersonPage } from './PersonPage.tsx';
import { personFacts } from './personFacts.ts';
import type { Step } from './step.ts';
import './PersonPages.css';

interface PersonPagesProps {
  step: Step;
  document: Document;
  people: readonly Affected[];
  onClose: () => void;
}

/** A page for each of some people, as it will be printed: what changes for them alone. */
export function PersonPages({ step, document, people, onClose }: PersonPagesProps) {
  const words = useWords();
  const [only, ...others] = people;
  const title =
    only && others.length === 0
      ? words.t('changes.you.pageFor', { name: only.after?.person.name ?? '' })
      : words.t('changes.you.pages', { count: people.length });
  return (
    <PrintPreview title={title} print={words.t('changes.you.print')} onClose={onClose}>
      {people.map((each) => (
        <PersonPage
          key={each.id}
          facts={personFacts(step, each)}
          before={step.sides.before}
          scenario={step.sides.after}
          document={document}
        />
      ))}
    </PrintPreview>
  );
}
