import { createContext, useContext } from 'react';
import type { Documents } from '../documents/documents.ts';

export const DocumentsContext = createContext<Documents | null>(null);

/** What is done with whole documents. Throws outside of a page to which it was handed. */
export function useDocuments(): Documents {
  const documents = useContext(DocumentsContext);
  if (!documents) throw new Error('The page has no documents: hand them in with DocumentsContext');
  return documents;
}
