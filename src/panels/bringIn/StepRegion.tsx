import { type ReactNode, useEffect, useRef } from 'react';
import { isFocusLost } from './focusLost.ts';

/** What scrolls is reached by keys too, whether or not there is something to press in it. */
const BY_KEYS = 0;

/**
 * What a step is about. It has the focus when the step begins; and again where whatever had it has gone, as the field of
 * a row that was set right.
 */
export function StepRegion({ label, children }: { label: string; children: ReactNode }) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (isFocusLost()) region.current?.focus({ preventScroll: true });
  });
  return (
    <section ref={region} className="bring-in-main" aria-label={label} tabIndex={BY_KEYS}>
      {children}
    </section>
  );
}

/** What stands beside a step. */
export function SideRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="bring-in-side" aria-label={label} tabIndex={BY_KEYS}>
      {children}
    </aside>
  );
}
