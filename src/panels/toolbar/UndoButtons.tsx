import type { Step } from '../../domain/history.ts';
import { redo, undo } from '../../store/perform.ts';
import { useTabRole } from '../../store/tabRole.ts';
import { useWorkspace, type Workspace } from '../../store/workspace.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Redo2, Undo2 } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useFollowed } from '../../ui/useFollowed.ts';
import { commandLabel } from '../../wording/saying/commandLabel.ts';

const lastStep = ({ past }: Workspace) => past.at(-1);
const nextStep = ({ future }: Workspace) => future.at(-1);

/** Back and forward through the history of the document; the tooltips say which gesture. */
export function UndoButtons() {
  const words = useWords();
  const last = useFollowed(useWorkspace, lastStep);
  const next = useFollowed(useWorkspace, nextStep);
  const mayWrite = useTabRole((tab) => tab.mayWrite());
  const label = (step: Step) => commandLabel(words, step.command, step.before);
  return (
    <>
      <IconButton
        look="plain"
        label={words.t('panels.toolbar.undo')}
        hint={
          last ? words.t('panels.toolbar.undoStep', { step: label(last) }) : words.t('panels.toolbar.nothingToUndo')
        }
        icon={<Undo2 size={16} aria-hidden />}
        aria-keyshortcuts="Control+Z"
        disabled={!last || !mayWrite}
        onClick={undo}
      />
      <IconButton
        look="plain"
        label={words.t('panels.toolbar.redo')}
        hint={
          next ? words.t('panels.toolbar.redoStep', { step: label(next) }) : words.t('panels.toolbar.nothingToRedo')
        }
        icon={<Redo2 size={16} aria-hidden />}
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!next || !mayWrite}
        onClick={redo}
      />
    </>
  );
}
