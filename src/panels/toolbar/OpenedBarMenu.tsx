import type { Hanging } from '../../ui/DropMenu.tsx';
import { HangingMenu } from '../../ui/Menu.tsx';
import { DocumentItems } from './DocumentItems.tsx';
import { ExportItems } from './ExportItems.tsx';
import { LanguageItems } from './LanguageItems.tsx';
import { NarrowItems } from './NarrowItems.tsx';
import type { PageTitles } from './pageChoice.ts';
import { ScenarioItems } from './ScenarioItems.tsx';
import { ThemeItems } from './ThemeItems.tsx';

/** Which of the bar's menus it is, and what that one has to know. */
export type BarMenuContent =
  | { of: 'document'; onRename: () => void }
  | { of: 'narrow'; pages: PageTitles }
  | { of: 'export' | 'language' | 'scenario' | 'theme' };

interface OpenedBarMenuProps extends Hanging {
  align?: 'start' | 'end';
  content: BarMenuContent;
}

/** A menu of the bar, open as long as it is rendered. */
export function OpenedBarMenu({ content, ...hanging }: OpenedBarMenuProps) {
  return (
    <HangingMenu {...hanging}>
      <Items {...content} />
    </HangingMenu>
  );
}

function Items(content: BarMenuContent) {
  switch (content.of) {
    case 'document':
      return <DocumentItems onRename={content.onRename} />;
    case 'narrow':
      return <NarrowItems pages={content.pages} />;
    case 'export':
      return <ExportItems />;
    case 'language':
      return <LanguageItems />;
    case 'scenario':
      return <ScenarioItems />;
    case 'theme':
      return <ThemeItems />;
  }
}
