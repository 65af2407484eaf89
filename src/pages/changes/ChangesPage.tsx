import { useMemo, useState } from 'react';
import { exportCsv } from '../../documents/exportCsv.ts';
import { earlierTodays } from '../../domain/basedOn.ts';
import { affectedBy } from '../../domain/compare/affected.ts';
import { Comparing } from '../../domain/compare/compare.ts';
import type { ScenarioId } from '../../domain/document.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { comparableChoices } from '../../wording/saying/scenarioChoices.ts';
import { AffectedTable } from './AffectedTable.tsx';
import { affectedRows } from './affectedRows.ts';
import { BringUpToDateButton } from './BringUpToDateButton.tsx';
import { Figures } from './Figures.tsx';
import { FindingsChanged } from './FindingsChanged.tsx';
import { StayTogether } from './StayTogether.tsx';
import { type Sides, sidesOf } from './sidesOf.ts';
import './ChangesPage.css';

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** What changes from one scenario to the one on the page: in figures, for whom, for which squads, by which rules. */
export function ChangesPage() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const [chosen, choose] = useState<ScenarioId | null>(null);
  const sides = sidesOf(document, shown, chosen);
  return (
    <section className="changes" aria-label={words.t('panels.pages.changes')} tabIndex={BY_KEYS}>
      {sides ? <Changes sides={sides} onChoose={choose} /> : <Proposals />}
    </section>
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

function Changes({ sides, onChoose }: { sides: Sides; onChoose: (scenario: ScenarioId) => void }) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const [was, is] = [sides.before.organisation, sides.after.organisation];
  const [comparing] = useState(() => new Comparing());
  const comparison = useMemo(() => comparing.of(was, is), [comparing, was, is]);
  const affected = useMemo(() => affectedBy(comparison, was, is), [comparison, was, is]);
  const [before, after] = [indexOf(was), indexOf(is)];
  const save = () => {
    const name = words.t('changes.file', { before: sides.before.name, after: sides.after.name });
    exportCsv(name, affectedRows(words, affected, before, after), words.language === 'nl' ? ';' : ',');
  };
  return (
    <>
      <Figures sides={sides} comparison={comparison} affected={affected}>
        <ChoiceField
          look="bare"
          label={words.t('changes.comparedWith', { name: sides.after.name })}
          value={sides.before.id}
          options={comparableChoices(words, document, sides.after)}
          onChoose={onChoose}
        />
        <BringUpToDateButton />
      </Figures>
      <div className="changes-body">
        <div className="changes-main">
          {affected.length > 0 && (
            <>
              <p className="changes-tools">
                <Button onClick={save}>{words.t('changes.csv')}</Button>
              </p>
              <AffectedTable affected={affected} before={before} after={after} />
            </>
          )}
        </div>
        <aside aria-label={words.t('changes.aside')}>
          <StayTogether comparison={comparison} before={before} after={after} />
          <FindingsChanged document={document} sides={sides} comparison={comparison} />
        </aside>
      </div>
    </>
  );
}
