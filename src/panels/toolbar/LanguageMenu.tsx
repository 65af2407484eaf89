import { usePreferences } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu, type MenuParts } from '../../ui/DropMenu.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Language } from '../../wording/language.ts';

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
      {(menu) => <LanguageItems menu={menu} />}
    </DropMenu>
  );
}

/** Each language by its own name: whoever needs the switch may not read the other. */
export const LANGUAGES: readonly { value: Language; text: string; lang: string }[] = [
  { value: 'en', text: 'English', lang: 'en' },
  { value: 'nl', text: 'Nederlands', lang: 'nl' },
];

export function LanguageItems({ menu: { MenuChoice } }: { menu: MenuParts }) {
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
