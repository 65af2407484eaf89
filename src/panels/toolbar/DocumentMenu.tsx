import { useEffect, useRef, useState } from 'react';
import { perform } from '../../store/perform.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { DocumentItems } from './menuItems.ts';

/** The document's name; pressed, every document there is to open. Opening adds a document and replaces none. */
export function DocumentMenu() {
  const words = useWords();
  const name = useWorkspace(({ document }) => document.name);
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <NameField name={name} onDone={() => setRenaming(false)} />;
  return (
    <DropMenu
      button={
        <Button look="quiet" className="toolbar-document" aria-label={words.t('panels.toolbar.document', { name })}>
          <span className="toolbar-document-name">{name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      <DocumentItems onRename={() => setRenaming(true)} />
    </DropMenu>
  );
}

function NameField({ name, onDone }: { name: string; onDone: () => void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  // After the menu has closed and given the focus back.
  useEffect(() => {
    const soon = setTimeout(() => {
      field.current?.focus();
      field.current?.select();
    });
    return () => clearTimeout(soon);
  }, []);
  const commit = () => {
    const typed = field.current?.value.trim() ?? '';
    if (typed && typed !== name) perform({ type: 'renameDocument', name: typed });
    onDone();
  };
  return (
    <input
      ref={field}
      className="field-input toolbar-rename"
      aria-label={words.t('panels.toolbar.documentName')}
      defaultValue={name}
      maxLength={500}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}
