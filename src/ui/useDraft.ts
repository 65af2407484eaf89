import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isComposing } from './isComposing.ts';
import { useLeavePage } from './useLeavePage.ts';

/** Whether the field stays after it was left, or goes away, so that nothing can be said beside it. */
export type Leaving = 'stays' | 'goes';

export interface DraftOptions {
  value: string;
  /** Answers whether the text was accepted; where it was not, it stays in the field. */
  onCommit: (text: string, leaving: Leaving) => boolean;
  /** What was typed when the field was last there, and neither accepted nor taken back. */
  restored?: string | null;
  /** Called with what is being typed, and with `null` once it is accepted or taken back. */
  onDraft?: ((draft: string | null) => void) | undefined;
}

/**
 * What is being typed over a value, until it is accepted: by Enter (with Ctrl where a text has several lines), by leaving
 * the field or the page, or when the field goes away. Escape takes it back.
 */
export function useDraft({ value, onCommit, restored = null, onDraft }: DraftOptions) {
  const [draft, setDraft] = useState(restored);
  // What is true at once, since one gesture can commit and take the field away.
  const now = useRef(draft);
  // What is offered again is accepted when it is meant: by Enter, or after it was typed on.
  const isOffered = useRef(restored !== null);
  const become = (text: string | null) => {
    now.current = text;
    setDraft(text);
    onDraft?.(text);
  };
  const commit = (leaving: Leaving) => {
    const text = now.current;
    if (text === null) return;
    now.current = null;
    if (text === value || onCommit(text, leaving)) become(null);
    else now.current = text;
  };
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    return () => {
      if (!isOffered.current) latest.current('goes');
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event)) return;
    // In a text of several lines it begins the next one.
    const isLine = event.currentTarget instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && !event.shiftKey && !isLine) {
      event.preventDefault();
      commit('stays');
    }
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      become(null);
    }
  };
  const type = (text: string) => {
    isOffered.current = false;
    become(text);
  };
  const onBlur = () => isOffered.current || commit('stays');
  useLeavePage(onBlur);
  return { text: draft ?? value, type, onBlur, onKeyDown };
}
