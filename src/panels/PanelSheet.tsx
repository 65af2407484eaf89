import { useView, type View } from '../store/view.ts';
import { DialogShell } from '../ui/DialogShell.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import { Findings } from './Findings.tsx';
import { Inspector } from './Inspector.tsx';

/** One of the panels as a sheet over the board. */
export function PanelSheet({ sheet }: { sheet: NonNullable<View['sheet']> }) {
  const words = useWords();
  const showSheet = useView((view) => view.showSheet);
  const title = sheet === 'selected' ? words.t('panels.selected') : words.t('panels.offers.findings');
  return (
    <DialogShell title={title} close={words.t('panels.close')} onClose={() => showSheet(null)} sheet>
      {sheet === 'selected' ? <Inspector /> : <Findings />}
    </DialogShell>
  );
}
