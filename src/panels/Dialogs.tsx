import { type ComponentType, Suspense } from 'react';
import { type Dialog, useView } from '../store/view.ts';
import { DIALOGS } from './dialogs/registry.ts';
import { Waiting } from './Waiting.tsx';
import './dialogs/Dialogs.css';

/** Fetches the questions before they are asked. */
export function warmDialogs(): void {
  for (const { warm } of Object.values(DIALOGS)) warm();
}

/**
 * The question in front of the page, if there is one. No dialog is part of the first script: each is fetched when it is
 * asked.
 */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  return <Suspense fallback={<Waiting />}>{dialog && <Asked {...dialog} />}</Suspense>;
}

function Asked({ kind, ...asked }: Dialog) {
  const Question = DIALOGS[kind] as ComponentType<typeof asked>;
  return <Question {...asked} />;
}
