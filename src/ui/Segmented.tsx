import { useRoving } from './useRoving.ts';
import './Segmented.css';

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
  /** Hears what is pointed at or has the focus, and `null` when nothing is any more. */
  onConsider?: (value: Value | null) => void;
}

/** One of a few, all of them in sight; one is always chosen. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChoose,
  onConsider,
}: SegmentedProps<Value>) {
  const { list, onKeyDown } = useRoving();
  return (
    <div ref={list} role="group" className="segmented" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="segment"
          aria-pressed={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onPointerEnter={() => onConsider?.(option.value)}
          onPointerLeave={() => onConsider?.(null)}
          onFocus={() => onConsider?.(option.value)}
          onBlur={() => onConsider?.(null)}
          onClick={() => option.value !== value && onChoose(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
