import { Tabs } from '@base-ui/react/tabs';
import './TabBar.css';

interface TabBarProps<Value extends string> {
  label: string;
  value: Value;
  tabs: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
}

/** Which of several stands on the page. */
export function TabBar<Value extends string>({ label, value, tabs, onChoose }: TabBarProps<Value>) {
  return (
    <Tabs.Root value={value} onValueChange={onChoose} className="tab-frame">
      <Tabs.List className="tab-bar" aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} className="tab" value={tab.value} title={tab.text}>
            {tab.text}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs.Root>
  );
}
