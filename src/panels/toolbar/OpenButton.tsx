import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';

/** Opens a file as another document. */
export function OpenButton() {
  const words = useWords();
  const { reading } = useDocuments();
  return <Button onClick={() => reading.chooseFile(words)}>{words.t('panels.toolbar.open')}</Button>;
}
