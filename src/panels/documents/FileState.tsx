import { type FileCopy, ownWorkOn, useFileCopies } from '../../store/fileCopies.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { X } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { useSaid } from '../useSaid.ts';

/**
 * In the line below the page: the file that the document is saved to; or that a good deal of it is in this browser
 * alone.
 */
export function FileState() {
  const key = useWorkspace((workspace) => workspace.documentKey);
  const file = useFileCopies((copies) => copies.files[key]);
  if (!file) return <OwnWork documentKey={key} />;
  return <InFile {...file} />;
}

function InFile({ name, state }: FileCopy) {
  const words = useWords();
  const sentence = words.t(`panels.documents.file.${state}`, { name });
  useSaid(state === 'failed' || state === 'changed' ? sentence : null);
  return (
    <span className="status-item status-file">
      {sentence}
      {state === 'failed' && <SaveButton />}
      {state === 'changed' && <KeepBoth />}
    </span>
  );
}

/** What can become of a file that somebody else wrote to, and of what is on the page. */
function KeepBoth() {
  const words = useWords();
  const documents = useDocuments();
  const { saving } = documents;
  return (
    <>
      <Button look="link" onClick={() => documents.openFromFile(words)}>
        {words.t('panels.documents.file.open')}
      </Button>
      <Button look="link" onClick={() => saving.saveElsewhere(words)}>
        {words.t('panels.documents.file.elsewhere')}
      </Button>
      <Button look="link" onClick={() => saving.saveOver()}>
        {words.t('panels.documents.file.over')}
      </Button>
    </>
  );
}

function OwnWork({ documentKey }: { documentKey: string }) {
  const words = useWords();
  const { steps, remindAt } = useFileCopies((copies) => ownWorkOn(copies, documentKey));
  const isKept = useWorkspace(({ saved }) => saved.kind !== 'memory');
  if (!isKept || steps < remindAt) return null;
  return (
    <span className="status-item">
      {words.t('panels.documents.file.onlyHere', { count: steps })}
      <SaveButton />
      <IconButton
        label={words.t('panels.documents.file.later')}
        icon={<X size={14} aria-hidden />}
        onClick={() => useFileCopies.getState().remindLater(documentKey)}
      />
    </span>
  );
}

function SaveButton() {
  const words = useWords();
  const { saving } = useDocuments();
  return (
    <Button look="link" onClick={() => saving.save(words)}>
      {words.t('panels.documents.saveToFile')}
    </Button>
  );
}
