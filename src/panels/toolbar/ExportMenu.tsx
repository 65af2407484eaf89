import { Button } from '../../ui/Button.tsx';
import { ChevronDown } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { BarMenu } from './BarMenu.tsx';

/** What can be taken away: the document itself, or a picture of it. */
export function ExportMenu() {
  const words = useWords();
  return (
    <BarMenu
      content={{ of: 'export' }}
      align="end"
      button={
        <Button look="main">
          {words.t('panels.toolbar.export')}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    />
  );
}
