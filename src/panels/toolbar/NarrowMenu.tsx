import { Button } from '../../ui/Button.tsx';
import { MenuIcon } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { BarMenu } from './BarMenu.tsx';
import type { PageTitles } from './pageChoice.ts';

/** What there is no room for in the bar, folded into a menu. */
export function NarrowMenu({ pages }: { pages: PageTitles }) {
  const words = useWords();
  return (
    <BarMenu
      content={{ of: 'narrow', pages }}
      align="end"
      button={
        <Button className="button-icon toolbar-narrow" aria-label={words.t('panels.toolbar.more')}>
          <MenuIcon size={18} aria-hidden />
        </Button>
      }
    />
  );
}
