import { type CheckedFiles, forget, stopChecking } from '../../documents/checking/checkedFiles.ts';
import { eachOnce, sameDocuments } from '../../documents/checking/sameDocuments.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { checkedHeadline } from './checkedHeadline.ts';
import { isRead, type TribeRow } from './tribeRows.ts';
import { countsShown } from './tribeTable.ts';
import { UnreadFiles } from './UnreadFiles.tsx';

/** What it comes to in a line, how far it is, and beside what. */
export function CheckedHead({ state, rows }: { state: CheckedFiles; rows: readonly TribeRow[] }) {
  const words = useWords();
  const { now, earlier, progress, left } = state;
  const unread = now.length - now.filter(isRead).length;
  const same = sameDocuments(now).size;
  return (
    <header className="check-head">
      <h2>{now.length === 0 ? words.t('checkFiles.title') : checkedHeadline(words, rows)}</h2>
      <p className="calm">
        {now.length === 0
          ? words.t('checkFiles.lead')
          : words.t('checkFiles.files', { count: now.length - unread - same })}
        {same > 0 && `; ${words.t('checkFiles.again', { count: same })}`}
        {unread > 0 && `; ${words.t('checkFiles.unread', { count: unread })}`}
      </p>
      {progress && (
        <p className="check-progress" role="status">
          <progress value={progress.done} max={progress.of} aria-label={words.t('checkFiles.title')} />
          {words.t('checkFiles.progress', progress)}
          <Button onClick={stopChecking}>{words.t('checkFiles.stop')}</Button>
        </p>
      )}
      {left > 0 && <p>{words.t('checkFiles.left', { count: left })}</p>}
      <UnreadFiles files={earlier} which="earlier" />
      {earlier.length > 0 && (
        <p>
          {words.t('checkFiles.earlierSet', { files: eachOnce(earlier).filter(isRead).length, ...since(rows) })}{' '}
          <Button look="link" onClick={() => forget('earlier')}>
            {words.t('checkFiles.forgetEarlier')}
          </Button>
        </p>
      )}
    </header>
  );
}

function since(rows: readonly TribeRow[]) {
  const { new: isNew, healed } = countsShown(rows);
  const findings = rows.flatMap((row) => row.findings);
  const waived = findings.filter(({ waived, change }) => waived && change === 'same').length;
  return { isNew, healed, waived };
}
