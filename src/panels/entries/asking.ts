import { type Dialog, useView } from '../../store/view.ts';

/** What opens a dialog. */
export function askFor(dialog: Dialog): () => void {
  return () => useView.getState().ask(dialog);
}
