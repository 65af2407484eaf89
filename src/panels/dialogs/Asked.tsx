import type { ComponentType } from 'react';
import type { Dialog } from '../../store/view.ts';
import { DIALOGS } from './registry.ts';

/** The question that is asked, whichever it is. */
export function Asked({ kind, ...asked }: Dialog) {
  const Question = DIALOGS[kind] as ComponentType<typeof asked>;
  return <Question {...asked} />;
}

/** Fetches every question before it is asked. */
export function warmQuestions(): void {
  for (const { warm } of Object.values(DIALOGS)) warm();
}
