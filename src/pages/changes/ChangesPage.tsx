import { useMemo, useState } from 'react';
import { earlierTodays } from '../../domain/basedOn.ts';
import { formBeside } from '../../domain/lookup/formBeside.ts';
import { comparedIn, renamedSides, useCompared } from '../../store/compared.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { WordsAbout } from '../../ui/WordsAbout.tsx';
import { scenarioText } from '../../wording/saying/scenarioChoices.ts';
import { ScrollingPage } from '../ScrollingPage.tsx';
import { Changes } from './Changes.tsx';
import './ChangesPage.css';

/** What changes from one scenario to the one on the page. */
export function ChangesPage() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const chosen = useCompared((compared) => compared.chosen);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const sides = useMemo(() => {
    const compared = comparedIn(document, shown, chosen);
    const earlier = earlierTodays(document.scenarios);
    return compared && renamedSides(compared, (scenario) => scenarioText(words, scenario, earlier));
  }, [document, shown, chosen, words]);
  return (
    <ScrollingPage ref={setScroller} className="changes" aria-label={words.t('panels.pages.changes')}>
      {sides ? (
        <WordsAbout form={formBeside(sides.before.organisation, sides.after.organisation)}>
          <Changes sides={sides} scroller={scroller} />
        </WordsAbout>
      ) : (
        <Proposals />
      )}
    </ScrollingPage>
  );
}

/** Where the first scenario is on the page: which of the others is to be compared with it. */
function Proposals() {
  const words = useWords();
  const { document, showScenario } = useWorkspace();
  const [today, ...others] = document.scenarios;
  const earlier = earlierTodays(document.scenarios);
  const proposals = others.filter((each) => !earlier.includes(each));
  return (
    <div className="changes-none">
      <p>
        {proposals.length > 0
          ? words.t('changes.whichProposal', { name: today?.name ?? '' })
          : words.t('changes.oneScenario')}
      </p>
      {proposals.map(({ id, name }) => (
        <Button key={id} onClick={() => showScenario(id)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
