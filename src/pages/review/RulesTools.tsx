import { openly } from '../../domain/hiding/disclosed.ts';
import { chooseFile, download, fileName } from '../../storage/files.ts';
import { tooLarge } from '../../storage/readDocument.ts';
import { readRules } from '../../storage/readRules.ts';
import { writeRules } from '../../storage/writeDocument.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { packNamed } from './packNamed.ts';

/** The rules as a file of their own: saved for another document or for the command line, or opened beside the packs. */
export function RulesTools() {
  const words = useWords();
  const save = () => {
    const document = openly(useWorkspace.getState().document);
    const text = writeRules(document);
    download(fileName(document.name, 'rules.json'), new Blob([text], { type: 'application/json' }));
  };
  const open = async () => {
    const file = await chooseFile('.json');
    if (!file) return;
    const read = tooLarge(file.size) ?? readRules(new Uint8Array(await file.arrayBuffer()));
    if (read.kind === 'ok') {
      useReviewView.getState().openPack({ ...read, file: file.name });
      useView.getState().say(words.t('review.rules.opened', { file: packNamed({ file: file.name }) }));
    } else useView.getState().ask({ kind: 'openFaults', file: file.name, faults: read.faults, count: read.count });
  };
  return (
    <>
      <Button onClick={save}>{words.t('review.rules.save')}</Button>
      <Button onClick={open}>{words.t('review.rules.open')}</Button>
    </>
  );
}
