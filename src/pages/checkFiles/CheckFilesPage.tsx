import { useMemo, useState } from 'react';
import {
  type CheckedFiles,
  checkedFiles,
  checkSources,
  forget,
  type Which,
} from '../../documents/checking/checkedFiles.ts';
import { filesToCheck, keptToCheck } from '../../documents/checking/sources.ts';
import { useDocuments } from '../../panels/DocumentsContext.ts';
import { chooseFiles } from '../../storage/files.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { holdsFiles } from '../../ui/holdsFiles.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useFollowed } from '../../ui/useFollowed.ts';
import { ScrollingPage } from '../ScrollingPage.tsx';
import { CheckBar } from './CheckBar.tsx';
import { CheckedHead } from './CheckedHead.tsx';
import { CheckPrint } from './CheckPrint.tsx';
import { ShownBar } from './ShownBar.tsx';
import { TribesTable } from './TribesTable.tsx';
import { type Scenarios, tribeRows } from './tribeRows.ts';
import type { Shown } from './tribeTable.ts';
import './CheckFiles.css';

/** Documents, and pictures that carry one. */
const KINDS = '.json,application/json,.png,.svg';

const all = (state: CheckedFiles) => state;

/** Documents beside the one that is open, checked at once: tribes by rules, beside an earlier set where there is one. */
export function CheckFilesPage() {
  const words = useWords();
  const { reading, kept, keeper } = useDocuments();
  const state = useFollowed(checkedFiles, all);
  const [shown, setShown] = useState<Shown>('all');
  const [scenarios, setScenarios] = useState<Scenarios>('first');
  const [isPrinting, setPrinting] = useState(false);
  const { now, earlier } = state;
  const rows = useMemo(() => tribeRows(now, earlier, scenarios), [now, earlier, scenarios]);
  const checking = () => ({ words, standard: null, today: useWorkspace.getState().day });
  const check = (which: Which, files: readonly File[]) =>
    void checkSources(which, filesToCheck(files, reading, words), checking());
  const choose = async (which: Which) => {
    const files = await chooseFiles(KINDS);
    if (files.length === 0) return;
    // Two earlier sets at once would be held against each other.
    if (which === 'earlier') forget('earlier');
    check(which, files);
  };
  return (
    <ScrollingPage
      aria-label={words.t('checkFiles.title')}
      onDragOver={(event) => holdsFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        check('now', [...event.dataTransfer.files]);
      }}
    >
      <CheckBar
        state={state}
        rows={rows}
        onChoose={choose}
        onPrint={() => setPrinting(true)}
        onKept={async () => checkSources('now', await keptToCheck(kept, keeper), checking())}
      />
      <div className="check-body">
        <CheckedHead state={state} rows={rows} />
        {now.length > 0 && (
          <>
            <ShownBar
              rows={rows}
              shown={shown}
              onShow={setShown}
              scenarios={scenarios}
              onScenarios={setScenarios}
              isCompared={earlier.length > 0}
            />
            <TribesTable rows={rows} shown={shown} files={now} />
          </>
        )}
      </div>
      {isPrinting && <CheckPrint rows={rows} shown={shown} onClose={() => setPrinting(false)} />}
    </ScrollingPage>
  );
}
