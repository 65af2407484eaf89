import { useMemo } from 'react';
import { AllDocuments } from '../../documents/allDocuments.ts';
import { useDocuments } from '../DocumentsContext.ts';

/** What is done to the documents in this browser besides opening them. */
export function useAllDocuments(): AllDocuments {
  const documents = useDocuments();
  return useMemo(() => new AllDocuments(documents), [documents]);
}
