import { usePreferences } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { DropMenu, MenuChoice } from '../../ui/Menu.tsx';
import type { Language } from '../../wording/words.ts';

/** Each language by its own name: whoever needs the switch may not read the other. */
const NAMES: readonly { value: Language; text: string; lang: string }[] = [
  { value: 'en', text: 'English', lang: 'en' },
  { value: 'nl', text: 'Nederlands', lang: 'nl' },
];

export function LanguageMenu() {
  const { language, t } = useWords();
  return (
    <DropMenu
      align="end"
      button={
        <Button
          className="toolbar-language"
          aria-label={t('panels.toolbar.languageNow', { code: language.toUpperCase() })}
        >
          {language.toUpperCase()}
        </Button>
      }
    >
      <LanguageItems />
    </DropMenu>
  );
}

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
