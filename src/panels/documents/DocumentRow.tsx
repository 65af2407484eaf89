import { useRef, useState } from 'react';
import type { ListedDocument } from '../../documents/allDocuments.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Copy, Download, History, Pencil, Trash2 } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { momentText } from '../../wording/saying/momentText.ts';
import { DocumentNameField } from './DocumentNameField.tsx';
import { useAllDocuments } from './useAllDocuments.ts';

interface DocumentRowProps {
  document: ListedDocument;
  onOpen: () => void;
  onRename: (name: string) => void;
  onDuplicate: () => void;
  onDelete: () => void;
}

/** A document in the list. One that a newer version wrote can be downloaded, and nothing else. */
export function DocumentRow({ document, onOpen, onRename, onDuplicate, onDelete }: DocumentRowProps) {
  const words = useWords();
  const all = useAllDocuments();
  const [isRenaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const { key, name, isNewer } = document;
  const label = (what: 'open' | 'rename' | 'duplicate' | 'states' | 'delete' | 'download') =>
    words.t(`panels.documents.${what}`, { name });
  const endRenaming = () => {
    setRenaming(false);
    pencil.current?.focus();
  };
  return (
    <li className="document-row">
      <div className="document-facts">
        {isRenaming && <DocumentNameField documentKey={key} name={name} onRename={onRename} onEnd={endRenaming} />}
        {!isRenaming && isNewer && <span className="document-name">{name}</span>}
        {!isRenaming && !isNewer && (
          <Button look="link" className="document-name" aria-label={label('open')} onClick={onOpen}>
            {name}
          </Button>
        )}
        <Facts document={document} />
      </div>
      <div className="document-acts">
        {isNewer ? (
          <Button aria-label={label('download')} onClick={() => all.download(document)}>
            <Download size={14} aria-hidden />
            {words.t('panels.documents.downloadShort')}
          </Button>
        ) : (
          <>
            <IconButton
              ref={pencil}
              label={label('rename')}
              icon={<Pencil size={16} aria-hidden />}
              onClick={() => setRenaming(true)}
            />
            <IconButton label={label('duplicate')} icon={<Copy size={16} aria-hidden />} onClick={onDuplicate} />
            <IconButton
              label={label('states')}
              icon={<History size={16} aria-hidden />}
              onClick={() => useView.getState().ask({ kind: 'earlierStates', documentKey: key, name })}
            />
            <IconButton label={label('delete')} icon={<Trash2 size={16} aria-hidden />} onClick={onDelete} />
          </>
        )}
      </div>
    </li>
  );
}

function Facts({ document }: { document: ListedDocument }) {
  const words = useWords();
  const isOpen = useWorkspace(({ documentKey }) => documentKey === document.key);
  const { changedAt, size, damaged, isNewer } = document;
  const facts = [
    ...(isOpen ? [words.t('panels.documents.openNow')] : []),
    words.t('panels.documents.changed', { when: momentText(words.language, changedAt) }),
    words.t('panels.documents.size', { size: words.number(Math.max(1, Math.round(size / 1000)), 0) }),
    ...(isNewer ? [words.t('panels.documents.newer')] : []),
    ...(damaged > 0 ? [words.t('panels.documents.damaged', { count: damaged })] : []),
  ];
  return <span className="calm">{facts.join(' · ')}</span>;
}
