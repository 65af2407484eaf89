import { Button } from '../../ui/Button.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { ExportItems } from './menuItems.ts';

/** What can be taken away: the document itself, or a picture of it. */
export function ExportMenu() {
  const words = useWords();
  return (
    <DropMenu
      align="end"
      button={
        <Button look="main">
          {words.t('panels.toolbar.export')}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      <ExportItems />
    </DropMenu>
  );
}
