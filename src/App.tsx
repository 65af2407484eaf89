import { Suspense, useEffect, useLayoutEffect } from 'react';
import { BoardCanvas } from './canvas/BoardCanvas.tsx';
import type { CameraMemory } from './canvas/useRememberedCamera.ts';
import { PAGES } from './pages/registry.ts';
import { ShownPage } from './pages/ShownPage.tsx';
import { FirstVisit } from './panels/FirstVisit.tsx';
import { fetched } from './panels/fetched.ts';
import { Overlays } from './panels/Overlays.tsx';
import { ShowPanels } from './panels/ShowPanels.tsx';
import { SidePanel } from './panels/SidePanel.tsx';
import { StatusLine } from './panels/StatusLine.tsx';
import { Toolbar } from './panels/Toolbar.tsx';
import { useDocumentWords } from './panels/useDocumentWords.ts';
import { usePreferences } from './store/preferences.ts';
import { useView } from './store/view.ts';
import { useWorkspace } from './store/workspace.ts';
import { IN_FRONT } from './ui/inFront.ts';
import { LanguageContext } from './ui/LanguageContext.ts';
import { useRoom } from './ui/room.ts';
import { useMediaQuery } from './ui/useMediaQuery.ts';
import type { Words } from './wording/words.ts';
import './styles/tokens.css';
import './styles/app.css';

const BesideBoard = fetched(['beside'], async () => (await import('./canvas/beside/BesideBoard.tsx')).BesideBoard);

/** What a proposal changes, on the board: fetched when the first one is shown. Its bar has its place from the start. */
function BesideToday({ dark }: { dark: boolean }) {
  const isProposal = useWorkspace(
    ({ document: { scenarios }, scenario }) => scenarios.length > 1 && scenarios[0]?.id !== scenario,
  );
  if (!isProposal) return null;
  return (
    <Suspense fallback={<div className="beside-bar" />}>
      <BesideBoard dark={dark} />
    </Suspense>
  );
}

interface AppProps {
  words: Words;
  cameras: CameraMemory;
}

/** The page: what stands where, in which language and in which light. */
export function App({ words, cameras }: AppProps) {
  const theme = usePreferences((preferences) => preferences.theme);
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = theme === 'dark' || (theme === 'system' && systemDark);
  const room = useRoom();
  const isApart = useView((view) => PAGES[view.page]?.isOfOthers ?? false);
  const { language } = words;
  const said = useDocumentWords(words);
  const name = useWorkspace((workspace) => workspace.document.name);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.title = `${name} – Tribecraft`;
  }, [language, dark, name]);
  // Before the page is painted: its styles ask for it.
  useLayoutEffect(() => {
    document.documentElement.dataset.room = room;
  }, [room]);
  return (
    <LanguageContext value={said}>
      <div className="page">
        <Toolbar pages={PAGES} />
        <main>
          <h1 className="unseen">{name}</h1>
          <ShownPage
            pages={PAGES}
            board={
              <>
                <BoardCanvas dark={dark} cameras={cameras}>
                  <BesideToday dark={dark} />
                </BoardCanvas>
                <FirstVisit />
                <ShowPanels />
              </>
            }
          />
        </main>
        <SidePanel isApart={isApart} />
        <StatusLine isApart={isApart} />
      </div>
      <Overlays />
      <section id={IN_FRONT} aria-label={words.t('panels.inFront')} />
    </LanguageContext>
  );
}
