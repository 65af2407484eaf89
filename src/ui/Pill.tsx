import type { ReactNode } from 'react';
import './Pill.css';

/** A count or a state, at a glance. */
export function Pill({
  tone = 'calm',
  children,
}: {
  tone?: 'bad' | 'warn' | 'ok' | 'accent' | 'calm';
  children: ReactNode;
}) {
  return <span className={`pill pill-${tone}`}>{children}</span>;
}
