import { useRoving } from './useRoving.ts';
import './TabBar.css';

interface TabBarProps<Value extends string> {
  label: string;
  value: Value;
  tabs: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
}

/** Chooses which of several things stands on the page; the arrows go from one to the next. */
export function TabBar<Value extends string>({ label, value, tabs, onChoose }: TabBarProps<Value>) {
  const { list, onKeyDown } = useRoving((at) => {
    const tab = tabs[at];
    if (tab) onChoose(tab.value);
  });
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
