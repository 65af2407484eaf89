import { useMemo } from 'react';
import { descentOf } from '../../domain/compare/sharedBase.ts';
import { updatesOf } from '../../domain/compare/updates.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** The way to what changed in Today since the proposal on the page was born from it; nothing where that is nothing. */
export function BringUpToDateButton() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const proposal = useWorkspace(scenarioShown);
  const descent = descentOf(document, proposal);
  const [base, today] = [descent?.base.organisation, descent?.today.organisation];
  const count = useMemo(
    () => (base && today && base !== today ? updatesOf(base, today, proposal.organisation).length : 0),
    [base, today, proposal.organisation],
  );
  if (!descent || count === 0) return null;
  return (
    <Button onClick={() => useView.getState().ask({ kind: 'bringUpToDate' })}>
      {words.t('changes.bringUpToDate', { today: descent.today.name, count })}
    </Button>
  );
}
