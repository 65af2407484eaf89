import { type Adding, type Dialog, useView } from '../../store/view.ts';

/** What lets the name of something new be typed on the board, where it will stand. */
export function addHere(adding: Adding): () => void {
  return () => useView.getState().wishFor({ kind: 'add', adding });
}

/** What opens a dialog. */
export function askFor(dialog: Dialog): () => void {
  return () => useView.getState().ask(dialog);
}
