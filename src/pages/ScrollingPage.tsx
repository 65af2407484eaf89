import type { ComponentProps } from 'react';
import './ScrollingPage.css';

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** A page that scrolls as a whole in the middle; `aria-label` says which it is. */
export function ScrollingPage({ className = '', ...props }: ComponentProps<'section'> & { 'aria-label': string }) {
  return <section tabIndex={BY_KEYS} className={`scrolling-page ${className}`} {...props} />;
}
