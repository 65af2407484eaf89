import { usePreferences } from '../../store/preferences.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuChoice } from '../../ui/Menu.tsx';
import type { Language } from '../../wording/language.ts';

/** Each language by its own name: whoever needs the switch may not read the other. */
const NAMES: readonly { value: Language; text: string; lang: string }[] = [
  { value: 'en', text: 'English', lang: 'en' },
  { value: 'nl', text: 'Nederlands', lang: 'nl' },
];

export function LanguageItems() {
  const words = useWords();
  const chooseLanguage = usePreferences((preferences) => preferences.chooseLanguage);
  return (
    <MenuChoice
      label={words.t('panels.toolbar.language')}
      value={words.language}
      options={NAMES}
      onChoose={chooseLanguage}
    />
  );
}
