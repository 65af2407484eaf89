import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { consentIn } from './documents/consent.ts';
import { Documents } from './documents/documents.ts';
import { keepWorkspace, keptPage } from './documents/keptPage.ts';
import { openAsNew } from './documents/opening.ts';
import { forgetFiles } from './offline/forgetFiles.ts';
import { followAddress } from './pages/address.ts';
import { PAGES } from './pages/registry.ts';
import { DocumentsContext } from './panels/DocumentsContext.ts';
import { ErrorBoundary } from './panels/ErrorBoundary.tsx';
import { BrowserMemory } from './storage/browserMemory.ts';
import { EXAMPLES } from './storage/examples/examples.ts';
import { Forgetting } from './storage/keeping/forgetting.ts';
import { keepInBrowser } from './storage/keeping/inBrowser.ts';
import { useDrafts } from './store/drafts.ts';
import { hasOwnWork, useFileCopies } from './store/fileCopies.ts';
import { followDay } from './store/followDay.ts';
import { useKeeping } from './store/keeping.ts';
import { useNewVersion } from './store/newVersion.ts';
import { languageOf, usePreferences } from './store/preferences.ts';
import { useView } from './store/view.ts';
import { useWorkspace } from './store/workspace.ts';
import type { Language } from './wording/language.ts';
import { learn, type Words, wordsIn } from './wording/words.ts';

/** In Chromium any page opened from the disk could read what the page in one file keeps, so that page asks first. */
const memory = new BrowserMemory(import.meta.env.VITE_SINGLE_FILE);

const cameras = {
  recall: (place: string) => memory.recall().cameras[place],
  remember: (place: string, camera: { x: number; y: number; zoom: number }) =>
    memory.remember({ cameras: { ...memory.recall().cameras, [place]: camera } }),
};

const languageWanted = () => languageOf(usePreferences.getState(), navigator.languages);

function preferences(): void {
  const { language, theme, hintSeen, productsShown, mappings, offered, exporting } = memory.recall();
  usePreferences.setState({ language, theme, hintSeen, productsShown, mappings, offered, exporting });
  usePreferences.subscribe(({ language, theme, hintSeen, productsShown, mappings, offered, exporting }) =>
    memory.remember({
      language,
      theme,
      hintSeen,
      productsShown,
      mappings: { ...mappings },
      offered: { ...offered },
      exporting: { ...exporting },
    }),
  );
}

/** Keeps what is done from now on in this browser, or asks whether it may. Returns what deals with whole documents. */
function documentsOfPage(words: () => Words): Documents {
  const keeper = keepInBrowser(keptPage(words), memory, () => hasOwnWork(useFileCopies.getState()));
  keepWorkspace(keeper);
  useWorkspace.getState().hear(({ kind, documentKey }) => kind === 'opened' && memory.rememberShown(documentKey));
  useWorkspace.subscribe(({ scenario }, before) => scenario !== before.scenario && memory.rememberScenario(scenario));
  const forgetting = new Forgetting(keeper, memory, {
    channel: typeof BroadcastChannel === 'function' ? (name) => new BroadcastChannel(name) : undefined,
    patience: 200,
    // The page in one file has no others beside it.
    forgetFiles: memory.asksFirst ? async () => true : forgetFiles,
    beginAnew,
  });
  return new Documents(keeper, memory.asksFirst ? consentIn(memory, keeper) : null, forgetting);
}

/** Loads the page again with nothing kept; what it then has to say goes with the entry of the tab's history. */
function beginAnew(filesStay: boolean): void {
  history.replaceState({ forgotten: filesStay ? 'stay' : 'gone' }, '', `${location.pathname}${location.search}`);
  location.reload();
}

/** Says that everything was deleted, where the page was loaded again for that. */
function sayForgotten(): void {
  const files: unknown = history.state?.forgotten;
  if (files !== 'stay' && files !== 'gone') return;
  history.replaceState(null, '');
  useKeeping.setState({ notice: { kind: 'forgotten', files } });
}

/** The document that this tab showed before, or that was opened last; on the first visit the mortgage tribe. */
async function openLast({ kept }: Documents, language: Language): Promise<void> {
  const documents = await kept.list();
  const own = memory.recallShown();
  const [last] = [...documents.filter(({ key }) => key === own), ...documents.filter(({ isNewer }) => !isNewer)];
  const shown = memory.recallScenario();
  if (last) await kept.open(last);
  const { scenarios } = useWorkspace.getState().document;
  const scenario = last?.key === own && scenarios.find(({ id }) => id === shown);
  if (scenario) useWorkspace.getState().showScenario(scenario.id);
  if (useWorkspace.getState().documentKey) return;
  const [first] = EXAMPLES;
  openAsNew(await first.load(language));
}

/** Goes on saving to the files that documents have, and remembers how much is in this browser alone. */
function saveFiles({ saving }: Documents): void {
  useFileCopies.setState({ ownWork: memory.recall().ownWork });
  saving.follow();
  window.addEventListener('pagehide', () => memory.remember({ ownWork: useFileCopies.getState().ownWork }));
}

/** Offers again what was being typed when this tab's page went. Before any field does, so that it is noted as typed. */
function keepDrafts(): void {
  useDrafts.setState({ texts: memory.recallDrafts() });
  window.addEventListener('pagehide', () => memory.rememberDrafts(useDrafts.getState().texts));
}

/**
 * Calls with the words of another language once the user has chosen it and they are fetched. Where they cannot be
 * fetched, the language stays as it was.
 */
function followLanguage(words: () => Words, speak: (words: Words) => void): void {
  usePreferences.subscribe(async () => {
    const wanted = languageWanted();
    if (wanted === words().language) return;
    const learnt = await learn(wanted).catch(() => null);
    if (wanted !== languageWanted()) return;
    if (learnt) return speak(learnt);
    usePreferences.setState({ language: words().language });
    useView.getState().say(words().t('keeping.languageAway'));
  });
}

/** Once the page stands: has its files kept for when there is no network, and offers a newer version of them. */
async function keepOffline(): Promise<void> {
  const known = await import('./offline/registerOffline.ts').catch(() => null);
  await known?.registerOffline((reload) => useNewVersion.setState({ reload }));
}

async function start(): Promise<void> {
  preferences();
  keepDrafts();
  const learning = learn(languageWanted());
  let words: Words | null = null;
  const wordsNow = () => words ?? wordsIn(languageWanted());
  const documents = documentsOfPage(wordsNow);
  [words] = await Promise.all([learning, openLast(documents, languageWanted())]);
  saveFiles(documents);
  sayForgotten();
  followDay();
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const show = (spoken: Words) => {
    words = spoken;
    root.render(
      <ErrorBoundary words={wordsNow}>
        <DocumentsContext value={documents}>
          <App words={spoken} cameras={cameras} />
        </DocumentsContext>
      </ErrorBoundary>,
    );
  };
  show(words);
  followAddress(PAGES);
  followLanguage(wordsNow, show);
  await keepOffline();
  await documents.kept.clearOut();
}

start();
