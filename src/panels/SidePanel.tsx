import { Suspense, useEffect } from 'react';
import { useView } from '../store/view.ts';
import { Button } from '../ui/Button.tsx';
import { PanelRightClose, PanelRightOpen } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useRoom } from '../ui/room.ts';
import { fetched } from './fetched.ts';
import { SelectedButton } from './SelectedButton.tsx';
import { useSideFolded } from './useSidePanel.ts';
import './SidePanel.css';

const Panels = fetched(['panels'], async () => (await import('./Panels.tsx')).Panels);
const PanelSheet = fetched(['panels'], async () => (await import('./PanelSheet.tsx')).PanelSheet);

/**
 * What is selected, over what the rules found: beside the board, where it can be folded to its edge, or on a phone as
 * a sheet from below. The board comes first. `isApart`: the page is about other documents, and has none of it beside itself.
 */
export function SidePanel({ isApart = false }: { isApart?: boolean }) {
  const hidden = useView((view) => view.panelsHidden);
  const sheet = useView((view) => view.sheet);
  const isNarrow = useRoom() === 'narrow';
  // A window that is wide again has room for both; a sheet that nobody sees must not count as standing in front.
  useEffect(() => {
    if (!isNarrow) useView.getState().showSheet(null);
  }, [isNarrow]);
  if (isNarrow) {
    return <Suspense fallback={null}>{sheet ? <PanelSheet sheet={sheet} /> : !isApart && <SelectedButton />}</Suspense>;
  }
  return hidden || isApart ? null : <FoldingPanel />;
}

/** One button folds and unfolds it, so that it keeps the focus; folded it is all there is, and says what it holds. */
function FoldingPanel() {
  const words = useWords();
  const folded = useSideFolded();
  const says = words.t(folded ? 'panels.showSide' : 'panels.foldSide');
  return (
    <aside className="side-panel" aria-label={words.t('panels.side')} data-folded={folded || undefined}>
      <Button
        look="quiet"
        className="side-fold"
        aria-expanded={!folded}
        aria-label={says}
        data-hint={says}
        onClick={() => useView.getState().foldSide(!folded)}
      >
        {folded ? <PanelRightOpen size={16} aria-hidden /> : <PanelRightClose size={16} aria-hidden />}
        {folded && <span className="side-fold-text">{says}</span>}
      </Button>
      {!folded && (
        <Suspense fallback={null}>
          <Panels />
        </Suspense>
      )}
    </aside>
  );
}
