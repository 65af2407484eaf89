import type { PersonId } from '../domain/organisation.ts';
import type { BoardThing } from '../domain/thing.ts';
import { TRAY } from '../scene/measures.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Board } from './board.ts';

/** Opens the tray for somebody whom it does not show. */
export function openFor({ scene }: Board, thing: BoardThing | null): void {
  if (thing?.kind !== 'membership' || !scene.tray?.folded.includes(thing.person)) return;
  useView.getState().openTray(useWorkspace.getState().documentKey);
}

/** Has people seen in a tray that does not show them: a few of them beside the count, of more everybody. */
function see({ scene }: Board, people: ReadonlySet<PersonId>): void {
  const hidden = scene.tray?.folded.filter((person) => people.has(person)) ?? [];
  if (hidden.length === 0) return;
  const { documentKey } = useWorkspace.getState();
  if (hidden.length > TRAY.most) useView.getState().openTray(documentKey);
  else useView.getState().seeInTray(documentKey, hidden);
}

/** Keeps in sight who is selected, and who is searched for. Returns the function that stops this. */
export function followSeen(board: Board): () => void {
  return useView.subscribe((now, before) => {
    if (now.selection !== before.selection) {
      const people = now.selection.flatMap((thing) => (thing.kind === 'membership' ? [thing.person] : []));
      see(board, new Set(people));
    }
    if (now.search !== before.search) {
      const found = board.matches.now(board.scenario.organisation, now.search, board.words);
      if (found) see(board, found);
    }
  });
}
