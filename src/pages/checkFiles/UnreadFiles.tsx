import type { CheckedFile } from '../../documents/checking/checkedFile.ts';
import { forget, type Which } from '../../documents/checking/checkedFiles.ts';
import { faultTexts } from '../../exporting/report/sayings.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** Up to so many faults of a file are said. */
const FAULTS = 3;

/** Files that could not be read, and why. */
export function UnreadFiles({ files, which = 'now' }: { files: readonly CheckedFile[]; which?: Which }) {
  const words = useWords();
  const unread = files.filter(({ report }) => report.faults);
  if (unread.length === 0) return null;
  return (
    <ul className="check-unread">
      {unread.map(({ id, name, report }) => (
        <li key={id}>
          <strong>{name}</strong> {words.t('report.unread')}:{' '}
          {faultTexts(words, { ...report, faults: report.faults?.slice(0, FAULTS) }).join('; ')}{' '}
          <Button look="link" aria-label={`${words.t('checkFiles.remove')}: ${name}`} onClick={() => forget(which, id)}>
            {words.t('checkFiles.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
