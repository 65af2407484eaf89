import { type RefObject, useLayoutEffect } from 'react';
import { useRoving } from './useRoving.ts';
import './TabBar.css';

interface TabBarProps<Value extends string> {
  label: string;
  value: Value;
  tabs: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
}

/** What the tabs are called that just went with the focus in them; those of the same name that come in their place take it. */
let gone: string | null = null;

/** Hands the focus on where what is chosen brings the same tabs with it: they stand in the part that they choose. */
function useFocusHandedOn(list: RefObject<HTMLDivElement | null>, label: string): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (gone === label) element?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    return () => {
      if (!element?.contains(document.activeElement)) return;
      gone = label;
      // What takes their place does so at once.
      queueMicrotask(() => {
        gone = null;
      });
    };
  }, [list, label]);
}

/** Chooses which of several things stands on the page; the arrows go from one to the next. */
export function TabBar<Value extends string>({ label, value, tabs, onChoose }: TabBarProps<Value>) {
  const { list, onKeyDown } = useRoving((at) => {
    const tab = tabs[at];
    if (tab) onChoose(tab.value);
  });
  useFocusHandedOn(list, label);
  return (
    <div className="tab-frame">
      <div ref={list} role="tablist" className="tab-bar" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab.value === value}
            tabIndex={tab.value === value ? 0 : -1}
            title={tab.text}
            onClick={() => tab.value !== value && onChoose(tab.value)}
          >
            {tab.text}
          </button>
        ))}
      </div>
    </div>
  );
}
