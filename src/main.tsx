import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Document } from './domain/document.ts';
import { registerOffline } from './offline/registerOffline.ts';
import { provideStore } from './panels/documentActions.ts';
import { keepSaved } from './storage/autosave.ts';
import { recall, remember } from './storage/browserMemory.ts';
import { type DocumentStore, openStore } from './storage/documents.ts';
import { EXAMPLES } from './storage/examples/examples.ts';
import { newId } from './store/newId.ts';
import { useNewVersion } from './store/newVersion.ts';
import { languageOf, usePreferences } from './store/preferences.ts';
import { useWorkspace } from './store/workspace.ts';

const workspace = useWorkspace.getState();

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

/** The document that was open last; on the first visit, or where it cannot be opened, the mortgage tribe. */
async function openLast(store: DocumentStore | null): Promise<void> {
  const key = await store?.lastOpened().catch(() => null);
  const kept = key ? await store?.load(key).catch(() => null) : null;
  if (key && kept?.kind === 'ok') return workspace.open(key, kept.document);
  const [first] = EXAMPLES;
  workspace.open(newId('document'), await first.load(languageOf(usePreferences.getState(), navigator.languages)));
}

/** Keeps what is done from now on in this browser, and lets the panels open what is there. */
function keep(store: DocumentStore): void {
  const changes = (changed: (key: string, document: Document) => void) =>
    useWorkspace.subscribe((now, before) => {
      if (now.documentKey !== before.documentKey) store.noteOpened(now.documentKey).catch(() => undefined);
      if (now.document !== before.document) changed(now.documentKey, now.document);
    });
  const autosave = keepSaved(store, changes, workspace.noteSaved);
  const flush = () => void autosave.flush();
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', flush);
  provideStore(store);
}

async function start(): Promise<void> {
  preferences();
  // The page in one file asks nobody, so it stores nothing: in Chromium every page from the disk could read it.
  const store = import.meta.env.VITE_SINGLE_FILE ? null : await openStore().catch(() => null);
  if (store) keep(store);
  else workspace.noteSaved({ kind: 'memory', reason: 'closed' });
  await openLast(store);
  createRoot(document.getElementById('root') as HTMLElement).render(<App cameras={cameras} />);
  await registerOffline((reload) => useNewVersion.setState({ reload }));
}

start();
