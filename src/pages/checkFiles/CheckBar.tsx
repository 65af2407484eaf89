import { type CheckedFiles, forget, stopChecking, type Which } from '../../documents/checking/checkedFiles.ts';
import { exportText } from '../../documents/exportText.ts';
import { exportXlsx } from '../../documents/exportXlsx.ts';
import { findingsSheet } from '../../exporting/report/findingsSheet.ts';
import { htmlReport } from '../../exporting/report/htmlReport.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { reportOf } from './reportOf.ts';
import type { TribeRow } from './tribeRows.ts';
import { tribesSheet } from './tribesSheet.ts';

interface CheckBarProps {
  state: CheckedFiles;
  rows: readonly TribeRow[];
  onChoose: (which: Which) => void;
  /** Checks the documents that this browser keeps. */
  onKept: () => void;
  onPrint: () => void;
}

/** What can be checked, and how the result is taken along. */
export function CheckBar({ state: { now, earlier }, rows, onChoose, onKept, onPrint }: CheckBarProps) {
  const words = useWords();
  const title = words.t('checkFiles.title');
  const report = () => reportOf(now, earlier, useWorkspace.getState().day);
  const isEmpty = now.length === 0;
  return (
    <div className="check-bar">
      <Button look={isEmpty ? 'main' : 'plain'} onClick={() => onChoose('now')}>
        {words.t('checkFiles.choose')}
      </Button>
      <Button onClick={onKept}>{words.t('checkFiles.kept')}</Button>
      {!isEmpty && (
        <>
          <Button onClick={() => onChoose('earlier')}>{words.t('checkFiles.earlier')}</Button>
          <span className="check-tools">
            <Button onClick={() => void exportXlsx(title, [tribesSheet(words, rows), findingsSheet(words, report())])}>
              XLSX
            </Button>
            <Button onClick={() => exportText(title, 'html', htmlReport(words, report()))}>HTML</Button>
            <Button onClick={onPrint}>{words.t('checkFiles.print')}</Button>
            <Button
              onClick={() => {
                stopChecking();
                forget('now');
                forget('earlier');
              }}
            >
              {words.t('checkFiles.clear')}
            </Button>
          </span>
        </>
      )}
    </div>
  );
}
