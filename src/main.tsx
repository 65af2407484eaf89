import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { registerOffline } from './offline/registerOffline.ts';
import { openKept, provideKeeper } from './panels/documentActions.ts';
import { provideLibrary } from './panels/documents/library.ts';
import { followFiles } from './panels/documents/savingToFile.ts';
import { ErrorBoundary } from './panels/ErrorBoundary.tsx';
import { recall, remember } from './storage/browserMemory.ts';
import { EXAMPLES } from './storage/examples/examples.ts';
import { keepInBrowser, recallShown, rememberShown } from './storage/keeping/inBrowser.ts';
import type { Keeper } from './storage/keeping/keeper.ts';
import { useFileCopies } from './store/fileCopies.ts';
import { useKeeping } from './store/keeping.ts';
import { newId } from './store/newId.ts';
import { useNewVersion } from './store/newVersion.ts';
import { follow } from './store/perform.ts';
import { languageOf, usePreferences } from './store/preferences.ts';
import { useTabRole } from './store/tabRole.ts';
import { today } from './store/today.ts';
import { useWorkspace } from './store/workspace.ts';
import { commandLabel } from './wording/commandLabel.ts';
import { wordsIn } from './wording/words.ts';

const workspace = useWorkspace.getState();
const words = () => wordsIn(languageOf(usePreferences.getState(), navigator.languages));

const cameras = {
  recall: (place: string) => recall().cameras[place],
  remember: (place: string, camera: { x: number; y: number; zoom: number }) =>
    remember({ cameras: { ...recall().cameras, [place]: camera } }),
};

function preferences(): void {
  const { language, theme, hintSeen } = recall();
  usePreferences.setState({ language, theme, hintSeen });
  usePreferences.subscribe((now) => remember({ language: now.language, theme: now.theme, hintSeen: now.hintSeen }));
}

/** Keeps what is done from now on in this browser, and lets the panels open what is there. */
function keep(): Keeper {
  const keeper = keepInBrowser({
    show: (key, { document, past, future }) => workspace.open(key, document, past, future),
    follow: ({ document, past, future }) => follow(document, past, future),
    noteSaved: workspace.noteSaved,
    noteRole: (role) => useTabRole.setState({ role }),
    notePersisted: (isPersisted) => useKeeping.setState({ isPersisted }),
    noteForked: (name) => useKeeping.setState({ notice: { kind: 'forked', name } }),
    labelOf: ({ command, before }) => commandLabel(words(), command, before),
    newKey: () => newId('document'),
    today,
  });
  useWorkspace.subscribe((now, before) => {
    if (now.documentKey !== before.documentKey) rememberShown(now.documentKey);
    keeper.note(now.documentKey, now);
  });
  provideKeeper(keeper);
  provideLibrary(keeper);
  return keeper;
}

/** The document that this tab showed before, or that was opened last; on the first visit the mortgage tribe. */
async function openLast(keeper: Keeper | null): Promise<void> {
  const kept = (await keeper?.library.list().catch(() => [])) ?? [];
  const own = recallShown();
  const [last] = [...kept.filter(({ key }) => key === own), ...kept.filter(({ isNewer }) => !isNewer)];
  if (last) await openKept(last, words());
  if (useWorkspace.getState().documentKey) return;
  const [first] = EXAMPLES;
  workspace.open(newId('document'), await first.load(words().language));
}

/** Goes on saving to the files that documents have, and remembers how much is in this browser alone. */
function saveFiles(): void {
  useFileCopies.setState({ ownWork: recall().ownWork });
  followFiles();
  window.addEventListener('pagehide', () => remember({ ownWork: useFileCopies.getState().ownWork }));
}

async function start(): Promise<void> {
  preferences();
  // The page in one file asks nobody, so it stores nothing: in Chromium every page from the disk could read it.
  const keeper = import.meta.env.VITE_SINGLE_FILE ? null : keep();
  if (!keeper) workspace.noteSaved({ kind: 'memory', reason: 'oneFile' });
  await openLast(keeper);
  saveFiles();
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ErrorBoundary words={words}>
      <App cameras={cameras} />
    </ErrorBoundary>,
  );
  await registerOffline((reload) => useNewVersion.setState({ reload }));
}

start();
