import { useEffect } from 'react';
import type { Affected } from '../../domain/compare/affected.ts';
import type { Document } from '../../domain/document.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
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

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** A page for each of some people, as it will be printed: what changes for them alone. */
export function PersonPages({ step, document, people, onClose }: PersonPagesProps) {
  const words = useWords();
  useOnlyPrinted();
  const [only, ...others] = people;
  const title =
    only && others.length === 0
      ? words.t('changes.you.pageFor', { name: only.after?.person.name ?? '' })
      : words.t('changes.you.pages', { count: people.length });
  return (
    <DialogShell
      whole
      title={title}
      close={words.t('panels.close')}
      onClose={onClose}
      feet={
        <>
          <Button onClick={onClose}>{words.t('panels.close')}</Button>
          <Button look="main" onClick={() => window.print()}>
            {words.t('changes.you.print')}
          </Button>
        </>
      }
    >
      <section className="person-pages" aria-label={title} tabIndex={BY_KEYS}>
        {people.map((each) => (
          <PersonPage
            key={each.id}
            facts={personFacts(step, each)}
            before={step.sides.before}
            scenario={step.sides.after}
            document={document}
          />
        ))}
      </section>
    </DialogShell>
  );
}

/** As long as these pages are shown, nothing else is printed. */
function useOnlyPrinted(): void {
  useEffect(() => {
    const { dataset } = window.document.documentElement;
    dataset.printing = 'pages';
    return () => {
      delete dataset.printing;
    };
  }, []);
}
