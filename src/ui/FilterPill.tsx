import type { ReactNode } from 'react';
import './FilterPill.css';

interface FilterPillProps {
  /** Whether only these are shown. */
  isOn: boolean;
  onPress: () => void;
  children: ReactNode;
  /** How many they are, as it is written; absent where that is not known. */
  count?: string | undefined;
}

/** Shows only some of what there is, and says how many they are. */
export function FilterPill({ isOn, onPress, children, count }: FilterPillProps) {
  return (
    <button type="button" className="filter-pill" aria-pressed={isOn} onClick={onPress}>
      <strong>{children}</strong> {count !== undefined && <span className="filter-pill-count">{count}</span>}
    </button>
  );
}
