import { useEffect, useRef, useState } from 'react';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { standsInFront, useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useTypedName } from '../../ui/useTypedName.ts';
import { placeOfName } from '../documents/placeOfName.ts';
import { BarMenu } from './BarMenu.tsx';

/** The document's name; pressing it lists everything that can be opened. Opening adds a document and replaces none. */
export function DocumentMenu() {
  const words = useWords();
  const name = useWorkspace(({ document }) => document.name);
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const endedByKey = useRef(false);
  // Whoever left the field has taken the focus along; Enter and Escape leave it without one.
  useEffect(() => {
    if (!renaming && endedByKey.current) button.current?.focus();
    endedByKey.current = false;
  }, [renaming]);
  const done = (byKey: boolean) => {
    endedByKey.current = byKey;
    setRenaming(false);
  };
  if (renaming) return <NameField name={name} onDone={done} />;
  return (
    <BarMenu
      content={{ of: 'document', onRename: () => setRenaming(true) }}
      buttonRef={button}
      button={
        <Button
          look="quiet"
          className="toolbar-document"
          aria-label={words.t('panels.toolbar.document', { name })}
          title={name}
        >
          <span className="toolbar-name">{name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    />
  );
}

function NameField({ name, onDone }: { name: string; onDone: (byKey: boolean) => void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const typing = useTypedName(field, {
    kept: useKeptText(placeOfName(documentKey, name), name),
    was: name,
    isCovered: useView(standsInFront),
    accept: (typed) => (perform({ type: 'renameDocument', name: typed }).kind === 'refused' ? 'refused' : 'accepted'),
    onEnd: onDone,
  });
  return (
    <input
      ref={field}
      className="field-input toolbar-rename"
      aria-label={words.t('panels.toolbar.documentName')}
      {...typing}
    />
  );
}
