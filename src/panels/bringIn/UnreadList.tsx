import type { UnreadSource } from '../../importing/tables/table.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

interface UnreadListProps {
  name: string;
  problem: UnreadSource['problem'];
  where: string | undefined;
}

/** Why a list cannot be read at all, and what to do. What was open stays as it is. */
export function UnreadList({ name, problem, where }: UnreadListProps) {
  const words = useWords();
  const close = () => useView.getState().ask(null);
  return (
    <DialogShell
      title={words.t('bringIn.unread.title', { file: name })}
      about={words.t('bringIn.unread.about')}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        <Button look="main" onClick={close}>
          {words.t('bringIn.unread.ok')}
        </Button>
      }
    >
      <p>{words.t(`bringIn.unread.${problem}`)}</p>
      {where && <p className="calm">{words.t('bringIn.unread.where', { where })}</p>}
    </DialogShell>
  );
}
