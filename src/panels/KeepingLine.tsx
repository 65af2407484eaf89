import { useKeeping } from '../store/keeping.ts';
import { useTabRole } from '../store/tabRole.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import { takeOver } from './documentActions.ts';

/** Which tab edits the document, where it is not plainly this one; and what to know of how it is kept. */
export function KeepingLine() {
  const words = useWords();
  const role = useTabRole((tab) => tab.role);
  const notice = useKeeping((keeping) => keeping.notice);
  return (
    <>
      {role === 'follower' && (
        <span className="status-item">
          {words.t('keeping.follower')}
          <Button look="link" onClick={takeOver}>
            {words.t('keeping.takeOver')}
          </Button>
        </span>
      )}
      {role === 'alone' && <span className="status-item">{words.t('keeping.alone')}</span>}
      {notice && (
        <span className="status-item">
          {words.t(`keeping.${notice.kind}`, notice)}
          <Button look="link" onClick={() => useKeeping.setState({ notice: null })}>
            {words.t('keeping.understood')}
          </Button>
        </span>
      )}
    </>
  );
}
