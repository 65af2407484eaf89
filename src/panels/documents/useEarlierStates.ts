import { useCallback, useEffect, useState } from 'react';
import type { ReadResult } from '../../storage/readDocument.ts';
import type { EarlierState } from '../../storage/vault/vault.ts';
import { useDocuments } from '../DocumentsContext.ts';

/**
 * The states of a document that can be looked at, the newest first, `null` until they are read; and reading them again.
 */
export function useEarlierStates(documentKey: string): [readonly EarlierState[] | null, () => Promise<void>] {
  const [states, setStates] = useState<readonly EarlierState[] | null>(null);
  const { kept } = useDocuments();
  const read = useCallback(async () => setStates(await kept.earlierStates(documentKey)), [kept, documentKey]);
  useEffect(() => {
    read();
  }, [read]);
  return [states, read];
}

/** What a state holds; `null` until it is read, and where none is chosen. */
export function useStateContent(id: number | null): ReadResult | null {
  const { kept } = useDocuments();
  const [content, setContent] = useState<{ id: number; read: ReadResult } | null>(null);
  useEffect(() => {
    let here = true;
    if (id !== null) {
      kept.readState(id).then(
        (read) => here && setContent({ id, read }),
        () => undefined,
      );
    }
    return () => {
      here = false;
    };
  }, [kept, id]);
  return content?.id === id ? content.read : null;
}
