import { usePreferences } from '../../store/preferences.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuChoice } from '../../ui/Menu.tsx';
import { THEMES } from './preferenceChoices.ts';

export function ThemeItems() {
  const words = useWords();
  const { theme, chooseTheme } = usePreferences();
  return (
    <MenuChoice
      label={words.t('panels.toolbar.theme')}
      value={theme}
      options={THEMES.map((value) => ({ value, text: words.t(`panels.toolbar.themes.${value}`) }))}
      onChoose={chooseTheme}
    />
  );
}
