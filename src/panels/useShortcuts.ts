import { useEffect } from 'react';
import type { Documents } from '../documents/documents.ts';
import { redo, undo } from '../store/perform.ts';
import { standsInFront, useView } from '../store/view.ts';
import { isComposing } from '../ui/isComposing.ts';
import { isTypedInto } from '../ui/isField.ts';
import { keyMeant } from '../ui/keyMeant.ts';
import { useWords } from '../ui/LanguageContext.ts';
import type { Words } from '../wording/words.ts';
import { useDocuments } from './DocumentsContext.ts';

/** Does what a key with Ctrl (Cmd on a Mac) asks for anywhere on the page; `false` leaves it to the browser. */
function withControl(key: string, shift: boolean, typing: boolean, words: Words, { saving }: Documents): boolean {
  // A question, menu or refusal in front is about the document as it is now, which therefore must not change.
  const isAsking = standsInFront(useView.getState());
  switch (key) {
    case 'z':
      // In a field the browser's own undo of what was typed is meant.
      if (typing || isAsking) return false;
      if (shift) redo();
      else undo();
      return true;
    case 'y':
      if (typing || isAsking) return false;
      redo();
      return true;
    case 'k':
      useView.getState().ask({ kind: 'search' });
      return true;
    case 's':
      saving.save(words);
      return true;
    default:
      return false;
  }
}

/** Takes back what was asked and has not come yet: once it stands, Escape is its own. */
function callOff(): void {
  const { menu, dialog, refused, openMenu, ask, refuse } = useView.getState();
  if (document.querySelector('[role="menu"], [role="dialog"]')) return;
  if (menu) openMenu(null);
  if (dialog) ask(null);
  if (refused) refuse(null);
}

/** The keys that act wherever the focus is. Those of the board act on the board alone. */
export function useShortcuts(): void {
  const words = useWords();
  const documents = useDocuments();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isComposing(event)) return;
      if (event.key === 'Escape') callOff();
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (withControl(keyMeant(event).toLowerCase(), event.shiftKey, isTypedInto(event.target), words, documents))
        event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [words, documents]);
}
