import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Search } from '../../ui/icons.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

/** Opens the search of everybody and everything. */
export function SearchButton() {
  const words = useWords();
  return (
    <Button
      className="search-button"
      aria-label={words.t('panels.search.title')}
      aria-keyshortcuts="Control+K"
      onClick={() => useView.getState().ask({ kind: 'search' })}
    >
      <Search size={16} aria-hidden />
      <span className="search-button-text">{words.t('panels.search.title')}</span>
      <Kbd keys="Ctrl+K" />
    </Button>
  );
}
