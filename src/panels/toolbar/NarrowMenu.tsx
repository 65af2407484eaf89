import { Button } from '../../ui/Button.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { MenuIcon } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { NarrowItems } from './menuItems.ts';

/** The bar of a phone, folded into a menu. */
export function NarrowMenu() {
  const words = useWords();
  return (
    <DropMenu
      align="end"
      button={
        <Button className="button-icon" aria-label={words.t('panels.toolbar.more')}>
          <MenuIcon size={18} aria-hidden />
        </Button>
      }
    >
      <NarrowItems />
    </DropMenu>
  );
}
