import { type Theme, usePreferences } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { DropMenu, type MenuParts } from '../../ui/DropMenu.tsx';
import { Monitor, Moon, Sun } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';

const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Light or dark, as the system has it or as chosen here. */
export function ThemeMenu() {
  const words = useWords();
  const theme = usePreferences((preferences) => preferences.theme);
  const Icon = ICONS[theme];
  return (
    <DropMenu
      align="end"
      button={
        <Button className="button-icon" aria-label={words.t('panels.toolbar.theme')}>
          <Icon size={16} aria-hidden />
        </Button>
      }
    >
      {(menu) => <ThemeItems menu={menu} />}
    </DropMenu>
  );
}

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function ThemeItems({ menu: { MenuChoice } }: { menu: MenuParts }) {
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
