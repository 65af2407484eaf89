import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import './Segmented.css';

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight; one is always chosen. */
export function Segmented<Value extends string>({ label, value, options, onChoose }: SegmentedProps<Value>) {
  const choose = ([chosen]: Value[]) => {
    if (chosen && chosen !== value) onChoose(chosen);
  };
  return (
    <ToggleGroup className="segmented" aria-label={label} value={[value]} onValueChange={choose}>
      {options.map((option) => (
        <Toggle key={option.value} className="segment" value={option.value}>
          {option.text}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
