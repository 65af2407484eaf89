import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedDocument, Listing } from '../../documents/allDocuments.ts';
import { keepsFiles } from '../../storage/keptFiles.ts';
import type { KeptDocument } from '../../storage/vault/vault.ts';
import { useDrafts } from '../../store/drafts.ts';
import { useKeeping } from '../../store/keeping.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { DeletedDocuments } from './DeletedDocuments.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { KeepHereButton } from './KeepHereButton.tsx';
import { placeOfName } from './placeOfName.ts';
import { useAllDocuments } from './useAllDocuments.ts';
import './Documents.css';

/** What the last action came to; `deleted` can be brought back. */
interface Told {
  sentence: string;
  deleted?: KeptDocument;
}

/** All documents that this browser keeps, and what can be done to them. */
export function DocumentsDialog() {
  const words = useWords();
  const { kept } = useDocuments();
  const all = useAllDocuments();
  const [listing, readAgain] = useListing();
  const [told, setTold] = useState<Told | null>(null);
  const close = () => useView.getState().ask(null);

  const tell = async (next: Told) => {
    await readAgain();
    useView.getState().say(next.sentence);
    setTold(next);
  };
  const sentence = (key: 'deleted' | 'broughtBack' | 'duplicated' | 'elsewhere' | 'refused', name: string) => ({
    sentence: words.t(`panels.documents.${key}`, { name }),
  });
  const open = async (document: ListedDocument) => {
    close();
    await kept.open(document);
  };
  const renameTo = async (document: ListedDocument, name: string) => {
    const done = await all.rename(document, name);
    if (done !== 'done') return tell(sentence(done, document.name));
    useDrafts.getState().keep(placeOfName(document.key, document.name), null);
    await readAgain();
  };
  const copy = async (document: ListedDocument) => {
    const made = await all.duplicate(document, words);
    await tell(made === null ? sentence('refused', document.name) : sentence('duplicated', made));
  };
  const remove = async (document: ListedDocument) => {
    const done = await all.putAway(document, words);
    await tell(
      done === 'done' ? { ...sentence('deleted', document.name), deleted: document } : sentence(done, document.name),
    );
  };
  const restore = async (document: KeptDocument) =>
    tell(sentence((await all.bringBack(document)) ? 'broughtBack' : 'refused', document.name));

  return (
    <DialogShell
      wide
      title={words.t('panels.documents.title')}
      close={words.t('panels.close')}
      onClose={close}
      feet={<Beginnings onBegin={close} />}
    >
      {told && <ToldLine {...told} onUndo={restore} />}
      {listing === 'none' && <p className="calm">{words.t('panels.documents.unavailable')}</p>}
      <HowKept />
      {typeof listing === 'object' && (
        <>
          {listing.documents.length === 0 && <p className="calm">{words.t('panels.documents.empty')}</p>}
          <ul className="document-list">
            {listing.documents.map((document) => (
              <DocumentRow
                key={document.key}
                document={document}
                onOpen={() => open(document)}
                onRename={(name) => renameTo(document, name)}
                onDuplicate={() => copy(document)}
                onDelete={() => remove(document)}
              />
            ))}
          </ul>
          <DeletedDocuments documents={listing.deleted} onRestore={restore} />
        </>
      )}
    </DialogShell>
  );
}

function useListing(): ['reading' | 'none' | Listing, () => Promise<void>] {
  const all = useAllDocuments();
  const [listing, setListing] = useState<'reading' | 'none' | Listing>('reading');
  const read = useCallback(async () => setListing((await all.listing()) ?? 'none'), [all]);
  useEffect(() => {
    read();
  }, [read]);
  return [listing, read];
}

/**
 * What the browser answered when it was asked not to clear what is kept, and the way to keep nothing, where there is
 * one.
 */
function HowKept() {
  const words = useWords();
  const { isPersisted, consent } = useKeeping();
  if (isPersisted === null && consent === null) return null;
  return (
    <p className="calm">
      {isPersisted !== null && words.t(isPersisted ? 'keeping.persisted' : 'keeping.notPersisted')} <KeepHereButton />
    </p>
  );
}

/** Takes the focus where something can be undone: the row that had it is gone. */
function ToldLine({ sentence, deleted, onUndo }: Told & { onUndo: (document: KeptDocument) => void }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (deleted) button.current?.focus();
  }, [deleted]);
  return (
    <p className="document-told">
      {sentence}
      {deleted && (
        <Button look="link" ref={button} onClick={() => onUndo(deleted)}>
          {words.t('panels.documents.undoDelete')}
        </Button>
      )}
    </p>
  );
}

/** Other ways to a document: each adds one, and replaces none. */
function Beginnings({ onBegin }: { onBegin: () => void }) {
  const words = useWords();
  const documents = useDocuments();
  const begin = (act: () => unknown) => () => {
    onBegin();
    act();
  };
  return (
    <>
      {keepsFiles && (
        <Button onClick={begin(() => documents.openToKeep(words))}>{words.t('panels.documents.openToKeep')}</Button>
      )}
      <Button onClick={begin(() => documents.reading.chooseFile(words))}>{words.t('panels.toolbar.openFile')}</Button>
      <Button look="main" onClick={begin(() => documents.kept.begin(words))}>
        {words.t('panels.documents.new')}
      </Button>
    </>
  );
}
