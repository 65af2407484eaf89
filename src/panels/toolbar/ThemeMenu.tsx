import { usePreferences } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Monitor, Moon, Sun } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { BarMenu } from './BarMenu.tsx';

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Light or dark, as the system has it or as chosen here. */
export function ThemeMenu() {
  const words = useWords();
  const theme = usePreferences((preferences) => preferences.theme);
  const Icon = ICONS[theme];
  return (
    <BarMenu
      content={{ of: 'theme' }}
      align="end"
      button={
        <Button className="button-icon" aria-label={words.t('panels.toolbar.theme')}>
          <Icon size={16} aria-hidden />
        </Button>
      }
    />
  );
}
