import { useState } from 'react';
import { useNewVersion } from '../store/newVersion.ts';
import { useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';

/** Offers a newer version of the page, never while a reload could lose what only this page has. */
export function NewVersion() {
  const words = useWords();
  const reload = useNewVersion((version) => version.reload);
  const saved = useWorkspace((workspace) => workspace.saved.kind);
  const [unreachable, setUnreachable] = useState(false);
  if (!reload || saved === 'memory') return null;
  return (
    <span className="status-item">
      {words.t(unreachable ? 'panels.status.newVersionAway' : 'panels.status.newVersion')}
      <Button look="link" disabled={saved !== 'saved'} onClick={() => reload().catch(() => setUnreachable(true))}>
        {words.t('panels.status.reload')}
      </Button>
    </span>
  );
}
