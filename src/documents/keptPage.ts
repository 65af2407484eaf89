import type { Keeper } from '../storage/keeping/keeper.ts';
import type { Page } from '../storage/keeping/page.ts';
import { useKeeping } from '../store/keeping.ts';
import { newId } from '../store/newId.ts';
import { follow } from '../store/perform.ts';
import { useTabRole } from '../store/tabRole.ts';
import { today } from '../store/today.ts';
import { useWorkspace } from '../store/workspace.ts';
import { commandLabel } from '../wording/saying/commandLabel.ts';
import type { Words } from '../wording/words.ts';

/** The page, as the keeping of documents sees it. `words` are asked for when something is to be named. */
export function keptPage(words: () => Words): Page {
  const { open, noteSaved } = useWorkspace.getState();
  return {
    show: open,
    follow,
    noteSaved,
    noteRole: (role) => useTabRole.setState({ role }),
    notePersisted: (isPersisted) => useKeeping.setState({ isPersisted }),
    noteForked: (name) => useKeeping.setState({ notice: { kind: 'forked', name } }),
    labelOf: ({ command, before }) => commandLabel(words(), command, before),
    newKey: () => newId('document'),
    today,
  };
}

/** Has everything that is done on the page from now on kept. Returns the function that stops this. */
export function keepWorkspace(keeper: Keeper): () => void {
  return useWorkspace.getState().hear((happening) => keeper.hear(happening));
}
