import { useEffect, useState } from 'react';
import { openExample } from '../../documents/opening.ts';
import { EXAMPLES } from '../../storage/examples/examples.ts';
import type { KeptDocument } from '../../storage/vault/vault.ts';
import { PRODUCTS } from '../../store/showThing.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuChoice, MenuGroup, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { momentText } from '../../wording/saying/momentText.ts';
import { useDocuments } from '../DocumentsContext.ts';

/**
 * What there is to open: the documents in this browser, a new one, a file, an example; and another name for this one.
 */
export function DocumentItems({ onRename }: { onRename: () => void }) {
  const words = useWords();
  const { kept, reading, saving } = useDocuments();
  const { ask, showPage } = useView.getState();
  const { documentKey, document } = useWorkspace.getState();
  return (
    <>
      <KeptDocuments />
      <MenuItem onPick={onRename}>{words.t('panels.toolbar.rename')}</MenuItem>
      <MenuLine />
      <MenuItem onPick={() => kept.begin(words)}>{words.t('panels.toolbar.new')}</MenuItem>
      <MenuItem onPick={() => ask({ kind: 'newDocument' })}>{words.t('panels.toolbar.newOfKind')}</MenuItem>
      <MenuItem onPick={() => reading.chooseFile(words)}>{words.t('panels.toolbar.openFile')}</MenuItem>
      <MenuItem onPick={() => saving.save(words)} keys="Ctrl+S">
        {words.t('panels.documents.saveToFile')}
      </MenuItem>
      <MenuItem onPick={() => ask({ kind: 'earlierStates', documentKey, name: document.name })}>
        {words.t('panels.offers.earlierStates')}
      </MenuItem>
      <MenuItem onPick={() => ask({ kind: 'documents' })}>{words.t('panels.offers.allDocuments')}</MenuItem>
      <MenuItem onPick={() => showPage(PRODUCTS)}>{words.t('panels.offers.products')}</MenuItem>
      <MenuItem onPick={() => showPage('checkFiles')}>{words.t('panels.offers.checkFiles')}</MenuItem>
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
function KeptDocuments() {
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
