import { useState } from 'react';
import type { EarlierState } from '../../storage/vault/vault.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { momentText } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';
import { KeepState } from './KeepState.tsx';
import { StateLook } from './StateLook.tsx';
import { useAllDocuments } from './useAllDocuments.ts';
import { useEarlierStates, useStateContent } from './useEarlierStates.ts';
import './Documents.css';

/** The states that a document was in: each can be looked at, and gone back to. */
export function EarlierStates({ documentKey, name }: { documentKey: string; name: string }) {
  const words = useWords();
  const all = useAllDocuments();
  const isOpen = useWorkspace((workspace) => workspace.documentKey === documentKey);
  const [states, readAgain] = useEarlierStates(documentKey);
  const [chosen, setChosen] = useState<EarlierState | null>(null);
  const read = useStateContent(chosen?.id ?? null);
  const { ask } = useView.getState();
  const restore = async () => {
    if (read?.kind !== 'ok') return;
    ask(null);
    await all.restoreState({ key: documentKey, name }, read.document);
  };
  return (
    <DialogShell
      wide
      title={words.t('panels.states.title', { name })}
      about={words.t('panels.states.about')}
      close={words.t('panels.close')}
      onClose={() => ask(null)}
      feet={
        <>
          <Button onClick={() => ask({ kind: 'documents' })}>{words.t('panels.states.back')}</Button>
          {chosen && (
            <Button onClick={() => all.downloadState(chosen.id, name)}>{words.t('panels.states.download')}</Button>
          )}
          <Button look="main" disabled={read?.kind !== 'ok'} onClick={restore}>
            {words.t('panels.states.restore')}
          </Button>
        </>
      }
    >
      {isOpen && <KeepState onKept={readAgain} />}
      {states?.length === 0 && <p className="calm">{words.t('panels.states.none')}</p>}
      <div className="states">
        <ul className="state-list" aria-label={words.t('panels.states.list')}>
          {states?.map((state) => (
            <li key={state.id}>
              <Button aria-pressed={state.id === chosen?.id} onClick={() => setChosen(state)}>
                {stateText(words, state)}
              </Button>
            </li>
          ))}
        </ul>
        <div className="state-look">
          {!chosen && <p className="calm">{words.t('panels.states.choose')}</p>}
          {chosen && !read && <p className="calm">{words.t('panels.states.looking')}</p>}
          {read?.kind === 'ok' && <StateLook document={read.document} />}
          {read?.kind === 'refused' && <p>{words.t('panels.states.damagedAbout')}</p>}
        </div>
      </div>
    </DialogShell>
  );
}

/** `3 Nov 2026, 14:02 · Kept as Before the board meeting`. */
function stateText(words: Words, { at, kind, name }: EarlierState): string {
  const when = momentText(words.language, at);
  const why = kind === 'automatic' ? name : words.t(`panels.states.${kind}`, { name });
  return [when, why].filter(Boolean).join(' · ');
}
