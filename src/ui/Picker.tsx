import { Autocomplete } from '@base-ui/react/autocomplete';
import { Check } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { isComposing } from './isComposing.ts';
import { Kbd } from './Kbd.tsx';
import './Picker.css';

export interface PickerOption {
  id: string;
  text: string;
  /** At the end of the line: a count, a place. */
  side?: string;
  keys?: string;
  checked?: boolean;
}

export interface PickerGroup {
  id: string;
  label: string;
  items: readonly PickerOption[];
}

interface PickerProps {
  /** What is searched, for a screen reader and as the placeholder. */
  label: string;
  /** What matches the query. */
  groups: readonly PickerGroup[];
  query: string;
  onQuery: (query: string) => void;
  onPick: (option: PickerOption) => void;
  /** A second line under an option. Asked only of those that are shown, since it may cost something to know. */
  about?: (option: PickerOption) => ReactNode;
  /** Said where nothing matches. */
  nothing: string;
  /** Said where more match than are shown. */
  more: (count: number) => string;
}

/** How many options are shown at a time: enough to scroll through, few enough to draw at once. */
const SHOWN = 60;

/** A list that is narrowed by typing and gone through with the arrows; Enter or a click picks. */
export function Picker(props: PickerProps) {
  const { label, groups, query, onQuery, onPick, about, nothing, more } = props;
  const shown = useMemo(() => firstOf(groups, SHOWN), [groups]);
  const hidden = countOf(groups) - countOf(shown);
  return (
    <div className="picker">
      <Autocomplete.Root
        open
        inline
        items={shown}
        filter={null}
        value={query}
        onValueChange={(text, { reason }) => reason !== 'item-press' && onQuery(text)}
        autoHighlight="always"
        keepHighlight
        itemToStringValue={(option: PickerOption) => option.text}
      >
        <Autocomplete.Input
          className="picker-input"
          aria-label={label}
          placeholder={label}
          onKeyDown={(event) => isComposing(event) && event.preventBaseUIHandler()}
        />
        <Autocomplete.List className="picker-list" aria-label={label}>
          {(group: PickerGroup) => (
            <Autocomplete.Group key={group.id} items={group.items}>
              <Autocomplete.GroupLabel className="picker-label">{group.label}</Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(option: PickerOption) => (
                  <Autocomplete.Item
                    key={option.id}
                    value={option}
                    className="picker-option"
                    onClick={() => onPick(option)}
                  >
                    {option.checked !== undefined && (
                      <span className="picker-option-mark">{option.checked && <Check size={16} aria-hidden />}</span>
                    )}
                    <span className="picker-option-text">
                      {option.text}
                      {about && <span className="picker-option-about">{about(option)}</span>}
                    </span>
                    {option.side && (
                      <span className="picker-option-side" title={option.side}>
                        {option.side}
                      </span>
                    )}
                    {option.keys && <Kbd keys={option.keys} />}
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
        {shown.length === 0 && <p className="picker-more">{nothing}</p>}
        {hidden > 0 && <p className="picker-more">{more(hidden)}</p>}
      </Autocomplete.Root>
    </div>
  );
}

function firstOf(groups: readonly PickerGroup[], most: number): PickerGroup[] {
  let left = most;
  const first = groups.map((group) => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return { ...group, items };
  });
  return first.filter(({ items }) => items.length > 0);
}

function countOf(groups: readonly PickerGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}
