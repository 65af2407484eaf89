import type { ReactNode } from 'react';
import { TabBar } from '../ui/TabBar.tsx';
import './PageTab.css';

interface PageTabProps<Value extends string> {
  label: string;
  value: Value;
  tabs: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
  /** What can be done with all of what the tab shows. */
  tools: ReactNode;
  title: ReactNode;
  about: ReactNode;
  children: ReactNode;
}

/** A part of a page that has several: the tabs with what can be done, what it comes to, and the whole of it. */
export function PageTab<Value extends string>({ tools, title, about, children, ...tabs }: PageTabProps<Value>) {
  return (
    <>
      <div className="page-tab-bar">
        <TabBar {...tabs} />
        <div className="page-tab-tools">{tools}</div>
      </div>
      <div
        className="page-tab-body"
        role="tabpanel"
        aria-label={tabs.tabs.find(({ value }) => value === tabs.value)?.text}
      >
        <div className="page-tab-head">
          <h2>{title}</h2> <div className="calm">{about}</div>
        </div>
        {children}
      </div>
    </>
  );
}
