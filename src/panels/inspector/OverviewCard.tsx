import { formAround } from '../../domain/lookup/formAround.ts';
import { BOARD, useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads, numbersIn } from '../../wording/saying/numbers.ts';
import { useIndex } from '../useOrganisation.ts';
import { Legend } from './Legend.tsx';

/** Nothing is selected: the document as a whole, and what can be done from here. */
export function OverviewCard() {
  const words = useWords();
  const index = useIndex();
  // Its colours and marks are those that stand on the board.
  const isOnBoard = useView((view) => view.page === BOARD);
  const name = useWorkspace(({ document }) => document.name);
  return (
    <div className="inspector-card">
      <p className="inspector-title">{name}</p>
      <p>{numbersIn(words, countHeads(index.organisation.people))}</p>
      <p className="calm">{words.t('panels.nothingSelected', { form: formAround(index, null) })}</p>
      {isOnBoard && <Legend />}
    </div>
  );
}
