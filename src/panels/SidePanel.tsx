import { useView } from '../store/view.ts';
import { DialogShell } from '../ui/DialogShell.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import { useNarrow } from '../ui/useMediaQuery.ts';
import { Findings } from './Findings.tsx';
import { Inspector } from './Inspector.tsx';
import './SidePanel.css';

/** What is selected, over what the rules found: beside the board, or on a phone as a sheet from below. */
export function SidePanel() {
  const words = useWords();
  const hidden = useView((view) => view.panelsHidden);
  const sheet = useView((view) => view.sheet);
  const showSheet = useView((view) => view.showSheet);
  const narrow = useNarrow();
  if (!narrow) {
    return hidden ? null : (
      <aside className="side-panel" aria-label={words.t('panels.side')}>
        <Inspector />
        <Findings />
      </aside>
    );
  }
  if (!sheet) return null;
  const title = sheet === 'selected' ? words.t('panels.selected') : words.t('panels.findings.title');
  return (
    <DialogShell title={title} close={words.t('panels.close')} onClose={() => showSheet(null)} sheet>
      {sheet === 'selected' ? <Inspector /> : <Findings />}
    </DialogShell>
  );
}
