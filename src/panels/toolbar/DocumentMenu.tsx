import { useEffect, useRef, useState } from 'react';
import { openExample } from '../../documents/opening.ts';
import { EXAMPLES } from '../../storage/examples/examples.ts';
import type { KeptDocument } from '../../storage/vault/vault.ts';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { standsInFront, useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu, type MenuParts } from '../../ui/DropMenu.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useTypedName } from '../../ui/useTypedName.ts';
import { momentText } from '../../wording/saying/momentText.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { placeOfName } from '../documents/placeOfName.ts';

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
    <DropMenu
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
    >
      {(menu) => <DocumentItems menu={menu} onRename={() => setRenaming(true)} />}
    </DropMenu>
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

/**
 * What there is to open: the documents in this browser, a new one, a file, an example; and another name for this one.
 */
function DocumentItems({ menu, onRename }: { menu: MenuParts; onRename: () => void }) {
  const { MenuGroup, MenuItem, MenuLine } = menu;
  const words = useWords();
  const { kept, reading, saving } = useDocuments();
  const { ask } = useView.getState();
  const { documentKey, document } = useWorkspace.getState();
  return (
    <>
      <KeptDocuments menu={menu} />
      <MenuItem onPick={onRename}>{words.t('panels.toolbar.rename')}</MenuItem>
      <MenuLine />
      <MenuItem onPick={() => kept.begin(words)}>{words.t('panels.toolbar.new')}</MenuItem>
      <MenuItem onPick={() => reading.chooseFile(words)}>{words.t('panels.toolbar.openFile')}</MenuItem>
      <MenuItem onPick={() => saving.save(words)} keys="Ctrl+S">
        {words.t('panels.documents.saveToFile')}
      </MenuItem>
      <MenuItem onPick={() => ask({ kind: 'earlierStates', documentKey, name: document.name })}>
        {words.t('panels.offers.earlierStates')}
      </MenuItem>
      <MenuItem onPick={() => ask({ kind: 'documents' })}>{words.t('panels.offers.allDocuments')}</MenuItem>
      <MenuLine />
      <MenuGroup label={words.t('panels.toolbar.examples')}>
        {EXAMPLES.map((example) => (
          <MenuItem key={example.id} onPick={() => openExample(example, words)}>
            {words.t(`panels.examples.${example.id}`)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuLine />
      <MenuItem onPick={() => ask({ kind: 'about' })}>{words.t('panels.toolbar.about')}</MenuItem>
    </>
  );
}

/** The documents that this browser keeps; read anew each time the menu opens. */
function KeptDocuments({ menu: { MenuChoice } }: { menu: MenuParts }) {
  const words = useWords();
  const { kept: documents } = useDocuments();
  const { documentKey, document } = useWorkspace();
  const [kept, setKept] = useState<KeptDocument[]>([]);
  useEffect(() => {
    let here = true;
    documents.list().then((found) => here && setKept(found));
    return () => {
      here = false;
    };
  }, [documents]);
  const others = kept.filter(({ key }) => key !== documentKey);
  const listed = [{ key: documentKey, name: document.name }, ...others];
  /** Documents of one name are told apart by when each was changed. */
  const textOf = ({ key, name }: Pick<KeptDocument, 'key' | 'name'>) => {
    const changedAt = kept.find((each) => each.key === key)?.changedAt;
    const isOnly = !listed.some((each) => each.key !== key && each.name === name);
    return isOnly || changedAt === undefined ? name : `${name} · ${momentText(words.language, changedAt)}`;
  };
  return (
    <MenuChoice
      label={words.t('panels.toolbar.kept')}
      value={documentKey}
      options={listed.map((each) => ({ value: each.key, text: textOf(each) }))}
      onChoose={(key) => {
        const chosen = others.find((each) => each.key === key);
        if (chosen) documents.open(chosen);
      }}
    />
  );
}
