import { usePreferences } from '../../store/preferences.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuChoice } from '../../ui/Menu.tsx';
import { LANGUAGES } from './preferenceChoices.ts';

export function LanguageItems() {
  const words = useWords();
  const chooseLanguage = usePreferences((preferences) => preferences.chooseLanguage);
  return (
    <MenuChoice
      label={words.t('panels.toolbar.language')}
      value={words.language}
      options={LANGUAGES}
      onChoose={chooseLanguage}
    />
  );
}
