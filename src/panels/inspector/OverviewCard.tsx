import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { UserPlus } from '../../ui/icons.ts';
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
      <div className="inspector-actions">
        <Button onClick={() => useView.getState().ask({ kind: 'addPeople' })}>
          <UserPlus size={16} aria-hidden />
          {words.t('panels.offers.addPeople')}
        </Button>
      </div>
      <Legend />
    </div>
  );
}
