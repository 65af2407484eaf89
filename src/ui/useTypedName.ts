import { type ChangeEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { inFront } from './inFront.ts';
import { isComposing } from './isComposing.ts';
import { useLeavePage } from './useLeavePage.ts';

/**
 * What came of a name: accepted, and the field goes or stays for the `next` one; refused, and the field stays; or it is not
 * accepted yet, and the field goes while the text is `kept` for the next one.
 */
export type NameAnswer = 'accepted' | 'next' | 'refused' | 'kept';

interface TypedNameOptions {
  /** What is typed, and how it is kept for the next field of the same name; `null` once it was accepted or taken back. */
  kept: [text: string, keep: (text: string | null) => void];
  /** The name that there is; empty for something new. */
  was: string;
  /** Whether something stands in front of the page, as a refusal does, and has the focus. */
  isCovered: boolean;
  accept: (name: string, byKey: boolean) => NameAnswer;
  /** The field is to go. `byKey`: by Enter or Escape, so that nothing else has the focus. */
  onEnd: (byKey: boolean) => void;
}

/**
 * A field for a name that is there only while it is typed: Enter, leaving it, and leaving the page accept the name, Escape
 * takes it back. What is refused stays in it.
 */
export function useTypedName(
  field: RefObject<HTMLInputElement | null>,
  { kept: [text, keep], was, isCovered, accept, onEnd }: TypedNameOptions,
) {
  const refused = useRef<string | null>(null);
  const ended = useRef(false);
  /** Whether whoever gives the focus back has done so: until then nobody has left the field who loses it. */
  const isSettled = useRef(false);
  useEffect(() => {
    if (isCovered) return;
    const take = () => {
      // A field that has the focus is in use already: the next letter would take the place of those that came before.
      if (!field.current || document.activeElement === field.current) return;
      field.current.focus({ preventScroll: true });
      if (refused.current === null) field.current.select();
    };
    // Whoever asked for it by a key, or stands in the same dialog, types on at once.
    const front = inFront();
    if (!front?.contains(document.activeElement) || front.contains(field.current)) take();
    // After a menu or a refusal, which give the focus back to where it came from.
    const soon = setTimeout(() => {
      isSettled.current = true;
      take();
    });
    return () => clearTimeout(soon);
  }, [field, isCovered]);

  const end = (byKey: boolean) => {
    ended.current = true;
    onEnd(byKey);
  };
  const takeBack = (byKey: boolean) => {
    keep(null);
    end(byKey);
  };
  const commit = (byKey: boolean) => {
    if (ended.current) return;
    const name = text.trim();
    if (!byKey && name === refused.current) {
      // It is the refusal that has taken the focus. Whoever leaves the field later leaves the text to be offered again.
      if (!isCovered) end(false);
      return;
    }
    const answer = name === '' || name === was ? 'accepted' : accept(name, byKey);
    if (answer === 'accepted') takeBack(byKey);
    else if (answer === 'next') keep(null);
    else if (answer === 'kept') end(false);
    else refused.current = name;
  };
  const leave = () => commit(false);
  useLeavePage(leave);

  return {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => keep(event.target.value),
    onBlur: () => isSettled.current && leave(),
    onKeyDown(event: KeyboardEvent) {
      if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      // The key has done its work: it must not press what gets the focus next.
      event.preventDefault();
      if (event.key === 'Enter') commit(true);
      else takeBack(true);
    },
  };
}
