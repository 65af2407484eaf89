import { type ReactNode, useId, useState } from 'react';
import { useWords } from './LanguageContext.ts';
import { type UnclearDay, unclearDay } from './unclearDay.ts';
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

/** A day that is changed where it stands. It is taken once the field is left, or by Enter; half of one is said there. */
export function DayField({ label, value, onCommit, look = 'boxed', wrong }: DayFieldProps) {
  const words = useWords();
  const id = useId();
  const [unclear, setUnclear] = useState<UnclearDay | null>(null);
  const commit = ({ value: typed, validity }: HTMLInputElement) => {
    const day = typed || null;
    const now = unclearDay(typed, validity.badInput);
    setUnclear(now);
    if (!now && day !== value) onCommit(day);
  };
  const why = unclear ? words.t(`panels.unclearDay.${unclear}`) : wrong;
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
        aria-invalid={why ? true : undefined}
        aria-describedby={why ? `${id}-wrong` : undefined}
        onBlur={({ target }) => commit(target)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && commit(currentTarget)}
      />
      {why && (
        <span id={`${id}-wrong`} className="field-wrong">
          {why}
        </span>
      )}
    </div>
  );
}
