import { useId } from 'react';
import './Field.css';
import { useDraft } from './useDraft.ts';

interface TextFieldProps {
  label: string;
  value: string;
  /** Called once, when the typing is done and the text has changed. */
  onCommit: (text: string) => void;
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
  const { label, value, onCommit, placeholder, hint, look = 'boxed', lines, suggestions, className = '' } = props;
  const { text, type, commit, onKeyDown } = useDraft(value, onCommit);
  const id = useId();
  const shared = {
    id,
    className: 'field-input',
    placeholder,
    'aria-description': hint,
    value: text,
    onBlur: commit,
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
