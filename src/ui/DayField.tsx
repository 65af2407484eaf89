import { type ReactNode, useId } from 'react';
import './Field.css';

interface DayFieldProps {
  label: string;
  /** As `YYYY-MM-DD`; `null` is none. */
  value: string | null;
  onCommit: (day: string | null) => void;
  look?: 'inline' | 'bare' | 'boxed';
  /** Why what stands in the field is not accepted. */
  wrong?: ReactNode;
}

/** A day that is changed where it stands. Half of one is none: it is taken once the field is left, or by Enter. */
export function DayField({ label, value, onCommit, look = 'boxed', wrong }: DayFieldProps) {
  const id = useId();
  const commit = ({ value: typed, validity }: HTMLInputElement) => {
    const day = typed || null;
    if (!validity.badInput && day !== value) onCommit(day);
  };
  return (
    <div className={`field field-${look}`}>
      <label htmlFor={id} className={look === 'bare' ? 'unseen' : 'field-label'}>
        {label}
      </label>
      <input
        key={value}
        id={id}
        type="date"
        className="field-input"
        defaultValue={value ?? ''}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onBlur={({ target }) => commit(target)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && commit(currentTarget)}
      />
      {wrong && (
        <span id={`${id}-wrong`} className="field-wrong">
          {wrong}
        </span>
      )}
    </div>
  );
}
