import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useKeptText } from '../../store/useKeptText.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useTypedName } from '../../ui/useTypedName.ts';
import { placeOfName } from './placeOfName.ts';

interface DocumentNameFieldProps {
  documentKey: string;
  name: string;
  onRename: (name: string) => void;
  onEnd: () => void;
}

/**
 * A field to type a document's name in. Enter or leaving the field asks for it; Escape leaves it as it was. Whether it is
 * accepted shows later: until then what was typed is kept.
 */
export function DocumentNameField({ documentKey, name, onRename, onEnd }: DocumentNameFieldProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const typing = useTypedName(field, {
    kept: useKeptText(placeOfName(documentKey, name), name),
    was: name,
    // It stands in front of the page itself.
    isCovered: false,
    accept(typed) {
      onRename(typed);
      return 'kept';
    },
    onEnd,
  });
  const key = (event: KeyboardEvent) => {
    typing.onKeyDown(event);
    // It must not close the dialog.
    if (event.isDefaultPrevented()) event.stopPropagation();
  };
  return (
    <input
      ref={field}
      className="field-input"
      aria-label={words.t('panels.documents.newName', { name })}
      maxLength={500}
      {...typing}
      onKeyDown={key}
    />
  );
}
