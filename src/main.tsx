import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { registerOffline } from './offline/registerOffline.ts';
import { openKept, provideKeeper } from './panels/documentActions.ts';
import { provideConsent } from './panels/documents/consent.ts';
import { provideLibrary } from './panels/documents/library.ts';
import { followFiles } from './panels/documents/savingToFile.ts';
import { ErrorBoundary } from './panels/ErrorBoundary.tsx';
import { BrowserMemory } from './storage/browserMemory.ts';
import { EXAMPLES } from './storage/examples/examples.ts';
import { keepInBrowser } from './storage/keeping/inBrowser.ts';
import type { Keeper } from './storage/keeping/keeper.ts';
import type { Page } from './storage/keeping/page.ts';
import { hasOwnWork, useFileCopies } from './store/fileCopies.ts';
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
/** In Chromium every page from the disk could read what the page in one file keeps, so that one asks. */
const memory = new BrowserMemory(import.meta.env.VITE_SINGLE_FILE);
const words = () => wordsIn(languageOf(usePreferences.getState(), navigator.languages));

const cameras = {
  recall: (place: string) => memory.recall().cameras[place],
  remember: (place: string, camera: { x: number; y: number; zoom: number }) =>
    memory.remember({ cameras: { ...memory.recall().cameras, [place]: camera } }),
};

function preferences(): void {
  const { language, theme, hintSeen } = memory.recall();
  usePreferences.setState({ language, theme, hintSeen });
  usePreferences.subscribe(({ language, theme, hintSeen }) => memory.remember({ language, theme, hintSeen }));
}

/** Keeps what is done from now on in this browser, and lets the panels open what is there. */
function keep(): Keeper {
  const page: Page = {
    show: (key, { document, past, future }) => workspace.open(key, document, past, future),
    follow: ({ document, past, future }) => follow(document, past, future),
    noteSaved: workspace.noteSaved,
    noteRole: (role) => useTabRole.setState({ role }),
    notePersisted: (isPersisted) => useKeeping.setState({ isPersisted }),
    noteForked: (name) => useKeeping.setState({ notice: { kind: 'forked', name } }),
    labelOf: ({ command, before }) => commandLabel(words(), command, before),
    newKey: () => newId('document'),
    today,
  };
  const keeper = keepInBrowser(page, memory, () => hasOwnWork(useFileCopies.getState()));
  useWorkspace.subscribe((now, before) => {
    if (now.documentKey !== before.documentKey) memory.rememberShown(now.documentKey);
    keeper.note(now.documentKey, now);
  });
  provideKeeper(keeper);
  provideLibrary(keeper);
  return keeper;
}

/** Lets the user say whether the page in one file may keep anything, and take that back; in any of its tabs. */
function askConsent(keeper: Keeper): void {
  const noteConsent = () => {
    useKeeping.setState({ consent: memory.mayKeep ? 'given' : 'missing' });
    keeper.wake();
  };
  provideConsent({
    give() {
      const isGiven = memory.agree();
      memory.rememberShown(useWorkspace.getState().documentKey);
      noteConsent();
      return isGiven;
    },
    async takeBack() {
      memory.takeBack();
      await keeper.library.deleteAll();
      noteConsent();
    },
  });
  window.addEventListener('storage', noteConsent);
  noteConsent();
}

/** The document that this tab showed before, or that was opened last; on the first visit the mortgage tribe. */
async function openLast(keeper: Keeper): Promise<void> {
  const kept = await keeper.library.list().catch(() => []);
  const own = memory.recallShown();
  const [last] = [...kept.filter(({ key }) => key === own), ...kept.filter(({ isNewer }) => !isNewer)];
  if (last) await openKept(last, words());
  if (useWorkspace.getState().documentKey) return;
  const [first] = EXAMPLES;
  workspace.open(newId('document'), await first.load(words().language));
}

/** Goes on saving to the files that documents have, and remembers how much is in this browser alone. */
function saveFiles(): void {
  useFileCopies.setState({ ownWork: memory.recall().ownWork });
  followFiles();
  window.addEventListener('pagehide', () => memory.remember({ ownWork: useFileCopies.getState().ownWork }));
}

async function start(): Promise<void> {
  preferences();
  const keeper = keep();
  if (memory.asksFirst) askConsent(keeper);
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
