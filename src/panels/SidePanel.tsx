import { Suspense, useEffect } from 'react';
import { useView } from '../store/view.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useNarrow } from '../ui/useMediaQuery.ts';
import { fetched } from './fetched.ts';
import { SelectedButton } from './SelectedButton.tsx';
import './SidePanel.css';

const Panels = fetched(['panels'], async () => (await import('./Panels.tsx')).Panels);
const PanelSheet = fetched(['panels'], async () => (await import('./PanelSheet.tsx')).PanelSheet);

/**
 * What is selected, over what the rules found: beside the board, or on a phone as a sheet from below. The board comes
 * first.
 */
export function SidePanel() {
  const words = useWords();
  const hidden = useView((view) => view.panelsHidden);
  const sheet = useView((view) => view.sheet);
  const narrow = useNarrow();
  // A window that is wide again has room for both; a sheet that nobody sees must not count as standing in front.
  useEffect(() => {
    if (!narrow) useView.getState().showSheet(null);
  }, [narrow]);
  if (narrow) {
    return <Suspense fallback={null}>{sheet ? <PanelSheet sheet={sheet} /> : <SelectedButton />}</Suspense>;
  }
  if (hidden) return null;
  return (
    <aside className="side-panel" aria-label={words.t('panels.side')}>
      <Suspense fallback={null}>
        <Panels />
      </Suspense>
    </aside>
  );
}
