import { useState } from 'react';
import { useKeptText } from '../../store/useKeptText.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useAllDocuments } from './useAllDocuments.ts';

/** Keeps the present state under a name, for as long as the document is kept. */
export function KeepState({ onKept }: { onKept: () => void }) {
  const words = useWords();
  const all = useAllDocuments();
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const [name, setName] = useKeptText(`${documentKey} version`);
  const [isRefused, setRefused] = useState(false);
  const keep = async () => {
    const isKept = await all.keepState(name.trim());
    setRefused(!isKept);
    if (!isKept) return;
    setName(null);
    onKept();
  };
  return (
    <form
      className="state-keep"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <input
        className="field-input"
        aria-label={words.t('panels.states.keepName')}
        placeholder={words.t('panels.states.keepName')}
        value={name}
        maxLength={500}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.t('panels.states.keep')}
      </Button>
      {isRefused && <p className="dialog-wrong">{words.t('panels.states.notKept')}</p>}
    </form>
  );
}
