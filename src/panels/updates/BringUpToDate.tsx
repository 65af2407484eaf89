import { useMemo, useState } from 'react';
import { broughtUpToDate } from '../../domain/commands/bringUpToDate.ts';
import { broughtIn } from '../../domain/compare/broughtIn.ts';
import { chosenWith, proposedUpdates } from '../../domain/compare/chosenUpdates.ts';
import { type Descent, descentOf } from '../../domain/compare/sharedBase.ts';
import type { Update } from '../../domain/compare/update.ts';
import { updatesOf } from '../../domain/compare/updates.ts';
import type { Document } from '../../domain/document.ts';
import { performForeseen } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { completed, scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { type NameOf, namesIn } from '../../wording/saying/namesIn.ts';
import { ConflictList } from './ConflictList.tsx';
import { UpdateGroups } from './UpdateGroups.tsx';
import './Updates.css';

/** Which of what changed in Today the proposal on the page takes over. */
export function BringUpToDate() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const proposal = useWorkspace(scenarioShown);
  const descent = useMemo(() => descentOf(document, proposal), [document, proposal]);
  const [base, today] = [descent?.base.organisation, descent?.today.organisation];
  const updates = useMemo(
    () => (base && today ? updatesOf(base, today, proposal.organisation) : []),
    [base, today, proposal.organisation],
  );
  const [choice, choose] = useState({ of: updates, chosen: proposedUpdates(updates) });
  // What was done meanwhile, as by another tab, is chosen from anew.
  const chosen = choice.of === updates ? choice.chosen : proposedUpdates(updates);
  const close = () => useView.getState().ask(null);
  const [name, first] = [proposal.name, document.scenarios[0]?.name ?? ''];
  const take = (keys: readonly string[], isTaken: boolean) =>
    choose({ of: updates, chosen: chosenWith(updates, chosen, keys, isTaken) });
  const nameOf = namesOf(document, descent);
  const isNothing = !descent || updates.length === 0;
  return (
    <DialogShell
      title={words.t('updates.title', { name, today: first })}
      about={words.t(isNothing ? 'updates.nothing' : 'updates.about', { name, today: first })}
      close={words.t('panels.close')}
      onClose={close}
      wide
      feet={
        <>
          <Button onClick={close}>{words.t('updates.cancel')}</Button>
          {!isNothing && (
            <Button
              look="main"
              onClick={() => {
                bringIn(document, descent, updates, chosen);
                close();
              }}
            >
              {words.t('updates.take', { name, count: chosen.size })}
            </Button>
          )}
        </>
      }
    >
      <ConflictList
        updates={updates}
        chosen={chosen}
        sides={{ today: first, proposal: name }}
        nameOf={nameOf}
        onTake={take}
      />
      <UpdateGroups updates={updates} chosen={chosen} nameOf={nameOf} onTake={take} />
    </DialogShell>
  );
}

function bringIn(
  document: Document,
  { today, proposal }: Descent,
  updates: readonly Update[],
  chosen: ReadonlySet<string>,
) {
  const request = { type: 'bringUpToDate' } as const;
  const organisation = broughtIn(proposal.organisation, today.organisation, updates, chosen);
  const command = completed(request, proposal.id) as Parameters<typeof broughtUpToDate>[1];
  performForeseen(request, { of: document, outcome: broughtUpToDate(document, command, organisation) });
}

/** What things are called in Today, or else in what both are based on, or in the proposal. */
function namesOf(document: Document, descent: Descent | null): NameOf {
  const names = descent ? [descent.today, descent.base, descent.proposal].map(({ id }) => namesIn(document, id)) : [];
  return (id) => names.map((nameOf) => nameOf(id)).find((name) => name !== '') ?? '';
}
