import type { ReactNode } from 'react';

/** A name and its value, lined up with the fields above and below. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="inspector-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
