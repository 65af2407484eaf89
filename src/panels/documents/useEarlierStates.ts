import { useCallback, useEffect, useState } from 'react';
import type { ReadResult } from '../../storage/readDocument.ts';
import type { EarlierState } from '../../storage/vault/vault.ts';
import { useAllDocuments } from './useAllDocuments.ts';

/**
 * The states of a document that can be looked at, the newest first, `null` until they are read; and reading them again.
 */
export function useEarlierStates(documentKey: string): [readonly EarlierState[] | null, () => Promise<void>] {
  const [states, setStates] = useState<readonly EarlierState[] | null>(null);
  const all = useAllDocuments();
  const read = useCallback(async () => setStates(await all.earlierStates(documentKey)), [all, documentKey]);
  useEffect(() => {
    read();
  }, [read]);
  return [states, read];
}

/** What a state holds; `null` until it is read, and where none is chosen. */
export function useStateContent(id: number | null): ReadResult | null {
  const all = useAllDocuments();
  const [content, setContent] = useState<{ id: number; read: ReadResult } | null>(null);
  useEffect(() => {
    let here = true;
    if (id !== null) {
      all.readState(id).then(
        (read) => here && setContent({ id, read }),
        () => undefined,
      );
    }
    return () => {
      here = false;
    };
  }, [all, id]);
  return content?.id === id ? content.read : null;
}
