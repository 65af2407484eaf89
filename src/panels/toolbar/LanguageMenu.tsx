import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { BarMenu } from './BarMenu.tsx';

export function LanguageMenu() {
  const { language, t } = useWords();
  return (
    <BarMenu
      content={{ of: 'language' }}
      align="end"
      button={
        <Button
          className="toolbar-language"
          aria-label={t('panels.toolbar.languageNow', { code: language.toUpperCase() })}
        >
          {language.toUpperCase()}
        </Button>
      }
    />
  );
}
