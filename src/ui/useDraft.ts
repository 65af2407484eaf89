import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isComposing } from './isComposing.ts';

/**
 * What is being typed over a value, until it is committed: by Enter, by leaving the field, or when the field goes away.
 * Escape takes it back. `null` while nothing has been typed.
 */
export function useDraft(value: string, onCommit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    setDraft(null);
    if (draft !== null && draft !== value) onCommit(draft);
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => latest.current(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
  };
  return { text: draft ?? value, type: setDraft, commit, onKeyDown };
}
