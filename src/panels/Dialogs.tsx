import { Suspense } from 'react';
import { useView } from '../store/view.ts';
import { fetched } from './fetched.ts';
import { Waiting } from './Waiting.tsx';
import './dialogs/Dialogs.css';

const questions = () => import('./dialogs/Asked.tsx');
const Asked = fetched([], async () => (await questions()).Asked);

/** Fetches the questions before they are asked. */
export function warmDialogs(): void {
  Asked.warm();
  questions().then(
    ({ warmQuestions }) => warmQuestions(),
    () => undefined,
  );
}

/**
 * The question in front of the page, if there is one. No dialog is part of the first script, nor is the list of them:
 * each is fetched when it is asked.
 */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  return <Suspense fallback={<Waiting />}>{dialog && <Asked {...dialog} />}</Suspense>;
}
