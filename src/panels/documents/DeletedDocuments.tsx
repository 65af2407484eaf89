import type { KeptDocument } from '../../storage/vault/vault.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

interface DeletedDocumentsProps {
  documents: readonly KeptDocument[];
  onRestore: (document: KeptDocument) => void;
}

/** What was deleted and is kept for a while. */
export function DeletedDocuments({ documents, onRestore }: DeletedDocumentsProps) {
  const words = useWords();
  if (documents.length === 0) return null;
  return (
    <details>
      <summary>{words.t('panels.documents.deletedOnes', { count: documents.length })}</summary>
      <ul className="document-list">
        {documents.map((document) => (
          <li key={document.key} className="document-row">
            <span className="document-facts">{document.name}</span>
            <Button
              aria-label={words.t('panels.documents.bringBack', { name: document.name })}
              onClick={() => onRestore(document)}
            >
              {words.t('panels.documents.bringBackShort')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
