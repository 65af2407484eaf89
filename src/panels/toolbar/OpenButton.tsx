import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { chooseFile } from '../documentActions.ts';

/** Opens a file as another document. */
export function OpenButton() {
  const words = useWords();
  return <Button onClick={() => chooseFile(words)}>{words.t('panels.toolbar.open')}</Button>;
}
