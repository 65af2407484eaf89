import { useEffect, useRef, useState } from 'react';
import { EXAMPLES } from '../../storage/examples/examples.ts';
import type { KeptDocument } from '../../storage/vault/vault.ts';
import { perform } from '../../store/perform.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { DropMenu, MenuChoice, MenuGroup, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { chooseFile, keptDocuments, newDocument, openExample, openKept } from '../documentActions.ts';

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
      <KeptDocuments />
      <MenuItem onPick={() => setRenaming(true)}>{words.t('panels.toolbar.rename')}</MenuItem>
      <MenuLine />
      <MenuItem onPick={() => newDocument(words)}>{words.t('panels.toolbar.new')}</MenuItem>
      <MenuItem onPick={() => chooseFile(words)}>{words.t('panels.toolbar.openFile')}</MenuItem>
      <MenuLine />
      <MenuGroup label={words.t('panels.toolbar.examples')}>
        {EXAMPLES.map((example) => (
          <MenuItem key={example.id} onPick={() => openExample(example, words)}>
            {words.t(`panels.examples.${example.id}`)}
          </MenuItem>
        ))}
      </MenuGroup>
    </DropMenu>
  );
}

/** The documents that this browser keeps; read anew each time the menu opens. */
function KeptDocuments() {
  const words = useWords();
  const { documentKey, document } = useWorkspace();
  const [kept, setKept] = useState<KeptDocument[]>([]);
  useEffect(() => {
    let here = true;
    keptDocuments().then((documents) => here && setKept(documents));
    return () => {
      here = false;
    };
  }, []);
  const others = kept.filter(({ key }) => key !== documentKey);
  return (
    <MenuChoice
      label={words.t('panels.toolbar.kept')}
      value={documentKey}
      options={[{ key: documentKey, name: document.name }, ...others].map(({ key, name }) => ({
        value: key,
        text: name,
      }))}
      onChoose={(key) => {
        const chosen = others.find((each) => each.key === key);
        if (chosen) openKept(chosen, words);
      }}
    />
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
