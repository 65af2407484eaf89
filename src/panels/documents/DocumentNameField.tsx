import { useEffect, useRef } from 'react';
import { useKeptText } from '../../store/useKeptText.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { placeOfName } from './placeOfName.ts';

interface DocumentNameFieldProps {
  documentKey: string;
  name: string;
  /** Called with what was typed, or with `null` where the name stays the same. */
  onDone: (typed: string | null) => void;
}

/** A field to type a document's name in. Enter or leaving the field accepts it; Escape leaves it as it was. */
export function DocumentNameField({ documentKey, name, onDone }: DocumentNameFieldProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [text, setText] = useKeptText(placeOfName(documentKey, name), name);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // Once answered, the field may lose the focus, which must not count as a second answer.
  const answer = (typed: string) => {
    if (isDone.current) return;
    isDone.current = true;
    const isSame = typed === '' || typed === name;
    // Another name is kept until it is accepted.
    if (isSame) setText(null);
    onDone(isSame ? null : typed);
  };
  const commit = () => answer(text.trim());
  return (
    <input
      ref={field}
      className="field-input"
      aria-label={words.t('panels.documents.newName', { name })}
      value={text}
      maxLength={500}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        // The key has done its work: it must neither press the button that gets the focus next, nor close the dialog.
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') commit();
        else answer(name);
      }}
    />
  );
}
