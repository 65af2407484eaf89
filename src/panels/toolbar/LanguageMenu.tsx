import { Button } from '../../ui/Button.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { LanguageItems } from './menuItems.ts';

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
