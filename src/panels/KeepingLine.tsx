import type { ReactNode } from 'react';
import { useKeeping } from '../store/keeping.ts';
import { useTabRole } from '../store/tabRole.ts';
import { useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import { useDocuments } from './DocumentsContext.ts';
import { useSaid } from './useSaid.ts';
import './KeepingLine.css';

/** Which tab edits the document, where it is not plainly this one; and what to know of how it is kept. */
export function KeepingLine() {
  const words = useWords();
  const { kept } = useDocuments();
  const role = useTabRole((tab) => tab.role);
  const saved = useWorkspace((workspace) => workspace.saved);
  const notice = useKeeping((keeping) => keeping.notice);
  useSaid(role === 'follower' ? words.t('keeping.follower') : null);
  useSaid(saved.kind === 'memory' && saved.reason !== 'oneFile' ? words.t(`keeping.memory.${saved.reason}`) : null);
  useSaid(notice && words.t(`keeping.${notice.kind}`, notice));
  return (
    <>
      {role === 'follower' && (
        <Line does={words.t('keeping.takeOver')} onClick={() => kept.takeOver()}>
          {words.t('keeping.follower')}
        </Line>
      )}
      {role === 'alone' && <span className="status-item keeping-line">{words.t('keeping.alone')}</span>}
      {notice && (
        <Line does={words.t('keeping.understood')} onClick={() => useKeeping.setState({ notice: null })}>
          {words.t(`keeping.${notice.kind}`, notice)}
        </Line>
      )}
    </>
  );
}

function Line({ does, onClick, children }: { does: string; onClick: () => void; children: ReactNode }) {
  return (
    <span className="status-item keeping-line">
      {children}{' '}
      <Button look="link" onClick={onClick}>
        {does}
      </Button>
    </span>
  );
}
