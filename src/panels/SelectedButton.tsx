import { useView } from '../store/view.ts';
import { Button } from '../ui/Button.tsx';
import { ChevronUp } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { nameOfAll } from '../wording/saying/nameOfAll.ts';
import { useIndex } from './useOrganisation.ts';

/** On a phone, over the board: the name of what is selected, which opens everything about it. */
export function SelectedButton() {
  const words = useWords();
  const index = useIndex();
  const { selection, refused, panelsHidden, showSheet } = useView();
  if (selection.length === 0 || refused || panelsHidden) return null;
  const name = nameOfAll(words, index, selection);
  return (
    <Button
      className="selected-button"
      aria-label={words.t('panels.aboutSelected', { name })}
      onClick={() => showSheet('selected')}
    >
      <span className="selected-button-name">{name}</span>
      <ChevronUp size={14} aria-hidden />
    </Button>
  );
}
