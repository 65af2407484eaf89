import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads, numbersIn } from '../../wording/saying/numbers.ts';
import { useOrganisation } from '../useOrganisation.ts';
import { Legend } from './Legend.tsx';

/** Nothing is selected: the document as a whole, and what can be done from here. */
export function OverviewCard() {
  const words = useWords();
  const organisation = useOrganisation();
  const name = useWorkspace(({ document }) => document.name);
  return (
    <div className="inspector-card">
      <p className="inspector-title">{name}</p>
      <p>{numbersIn(words, countHeads(organisation.people))}</p>
      <p className="calm">{words.t('panels.nothingSelected')}</p>
      <Legend />
    </div>
  );
}
