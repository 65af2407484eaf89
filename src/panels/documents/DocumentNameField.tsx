import { useEffect, useRef } from 'react';
import { useWords } from '../../ui/LanguageContext.ts';

interface DocumentNameFieldProps {
  name: string;
  /** Told what was typed, where it is another name; `null` otherwise. */
  onDone: (typed: string | null) => void;
}

/** A document's name where it is typed. Enter takes it, as does going elsewhere; Escape leaves it as it was. */
export function DocumentNameField({ name, onDone }: DocumentNameFieldProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  // Giving the focus back leaves the field, which is no second answer.
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
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The key has had its effect: it neither presses the button that gets the focus, nor closes the page.
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') commit();
        else answer(name);
      }}
    />
  );
}
