import { useId } from 'react';
import { ChevronDown } from './icons.ts';
import './Field.css';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
  look?: 'inline' | 'bare' | 'boxed';
}

/** One of several, in a list that opens. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, onChoose, look = 'boxed' } = props;
  const id = useId();
  return (
    <div className={`field field-${look}`}>
      <label htmlFor={id} className={look === 'bare' ? 'unseen' : 'field-label'}>
        {label}
      </label>
      <span className="field-choice">
        <select
          id={id}
          className="field-input"
          value={value}
          title={options.find((option) => option.value === value)?.text}
          onChange={(event) => onChoose(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden />
      </span>
    </div>
  );
}
