import { type ReactNode, useEffect, useId, useRef } from 'react';
import './Field.css';
import { type DraftOptions, useDraft } from './useDraft.ts';

/** `onCommit` is called once, when the typing is done and the text has changed. */
export interface TextFieldProps extends DraftOptions {
  label: string;
  /** Why what stands in the field is not accepted. */
  wrong?: ReactNode;
  placeholder?: string;
  /** How to fill it in. */
  hint?: string;
  /** Whether the label stands beside the text, or is not shown at all. */
  look?: 'inline' | 'bare' | 'boxed';
  /** Several lines: Enter still commits, Shift+Enter begins another line. */
  lines?: number;
  /** Likely texts, which the field suggests. */
  suggestions?: readonly string[];
  className?: string;
}

/** A text that is changed where it stands. */
export function TextField(props: TextFieldProps) {
  const { label, wrong, placeholder, hint, look = 'boxed', lines, suggestions, className = '' } = props;
  const { text, type, onBlur, onKeyDown } = useDraft(props);
  const id = useId();
  const why = useRef<HTMLParagraphElement>(null);
  const isWrong = Boolean(wrong);
  // Below the last field of a panel it would stand where nobody sees it.
  useEffect(() => {
    if (isWrong) why.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isWrong]);
  const shared = {
    id,
    className: 'field-input',
    placeholder,
    'aria-description': hint,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': wrong ? `${id}-wrong` : undefined,
    value: text,
    onBlur,
    onKeyDown,
    autoComplete: 'off',
  };
  return (
    <div className={`field field-${look} ${className}`}>
      <label htmlFor={id} className={look === 'bare' ? 'unseen' : 'field-label'}>
        {label}
      </label>
      {lines ? (
        <textarea {...shared} rows={lines} onChange={(event) => type(event.target.value)} />
      ) : (
        <input
          {...shared}
          title={text.length > 20 ? text : hint}
          list={suggestions && `${id}-list`}
          onChange={(event) => type(event.target.value)}
        />
      )}
      {wrong && (
        <p ref={why} id={`${id}-wrong`} className="field-wrong">
          {wrong}
        </p>
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}
