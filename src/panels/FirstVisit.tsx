import { useEffect, useState } from 'react';
import { openExample } from '../documents/opening.ts';
import { EXAMPLES } from '../storage/examples/examples.ts';
import { usePreferences } from '../store/preferences.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { X } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useDocuments } from './DocumentsContext.ts';
import { addHere } from './entries/doing.ts';
import { useOrganisation } from './useOrganisation.ts';
import './FirstVisit.css';

/** Over the board: on the first visit one line that says what to try; in an empty document, what to do. */
export function FirstVisit() {
  const { tribes, people } = useOrganisation();
  const hidden = useView((view) => view.panelsHidden);
  useHintOfFirst();
  if (tribes.length === 0 && people.length === 0) return <EmptyDocument />;
  return hidden ? null : <WhatToTry />;
}

/** The hint is about the document of the first visit, and goes for good when another one is opened. */
function useHintOfFirst(): void {
  const shown = useWorkspace((workspace) => workspace.documentKey);
  const [first] = useState(shown);
  useEffect(() => {
    if (shown !== first) usePreferences.getState().dismissHint();
  }, [shown, first]);
}

function WhatToTry() {
  const words = useWords();
  const { hintSeen, dismissHint } = usePreferences();
  const isRefused = useView((view) => view.refused !== null);
  const hasWorked = useWorkspace(({ past }) => past.length > 0);
  useEffect(() => {
    if (hasWorked) dismissHint();
  }, [hasWorked, dismissHint]);
  if (hintSeen || hasWorked || isRefused) return null;
  return (
    <div className="first-visit">
      <p>{words.t('panels.firstVisit')}</p>
      <IconButton label={words.t('panels.close')} icon={<X size={14} aria-hidden />} onClick={dismissHint} />
    </div>
  );
}

function EmptyDocument() {
  const words = useWords();
  const { reading } = useDocuments();
  const [example] = EXAMPLES;
  return (
    <section className="empty-document" aria-labelledby="empty-document">
      <h2 id="empty-document">{words.t('panels.empty.title')}</h2>
      <p>{words.t('panels.empty.about')}</p>
      <div className="empty-document-ways">
        <Button look="main" onClick={() => useView.getState().ask({ kind: 'addPeople' })}>
          {words.t('panels.offers.addPeople')}
        </Button>
        <Button onClick={addHere({ kind: 'tribe' })}>{words.t('panels.offers.addTribe')}</Button>
        <Button onClick={() => reading.chooseFile(words)}>{words.t('panels.toolbar.openFile')}</Button>
        {example && <Button onClick={() => openExample(example, words)}>{words.t('panels.empty.example')}</Button>}
      </div>
    </section>
  );
}
