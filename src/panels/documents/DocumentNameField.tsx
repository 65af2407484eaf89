import { useEffect, useRef } from 'react';
import { isComposing } from '../../ui/isComposing.ts';
import { useWords } from '../../ui/LanguageContext.ts';

interface DocumentNameFieldProps {
  name: string;
  /** Called with what was typed, or with `null` where the name stays the same. */
  onDone: (typed: string | null) => void;
}

/** A field to type a document's name in. Enter or leaving the field accepts it; Escape leaves it as it was. */
export function DocumentNameField({ name, onDone }: DocumentNameFieldProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // Once answered, the field may lose the focus, which must not count as a second answer.
  const answer = (typed: string) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(typed === '' || typed === name ? null : typed);
  };
  const commit = () => answer(field.current?.value.trim() ?? '');
  return (
    <input
      ref={field}
      className="field-input"
      aria-label={words.t('panels.documents.newName', { name })}
      defaultValue={name}
      maxLength={500}
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
