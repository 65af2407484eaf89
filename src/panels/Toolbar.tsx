import { useView } from '../store/view.ts';
import { useNarrow } from '../ui/useMediaQuery.ts';
import { AddPeopleButton } from './toolbar/AddPeopleButton.tsx';
import { DocumentMenu } from './toolbar/DocumentMenu.tsx';
import { ExportMenu } from './toolbar/ExportMenu.tsx';
import { HelpButton } from './toolbar/HelpButton.tsx';
import { LanguageMenu } from './toolbar/LanguageMenu.tsx';
import { Logo } from './toolbar/Logo.tsx';
import { NarrowMenu } from './toolbar/NarrowMenu.tsx';
import { OpenButton } from './toolbar/OpenButton.tsx';
import { PageSwitch } from './toolbar/PageSwitch.tsx';
import type { PageTitles } from './toolbar/pageChoice.ts';
import { RulesSwitch } from './toolbar/RulesSwitch.tsx';
import { ScenarioTabs } from './toolbar/ScenarioTabs.tsx';
import { SearchButton } from './toolbar/SearchButton.tsx';
import { ThemeMenu } from './toolbar/ThemeMenu.tsx';
import { UndoButtons } from './toolbar/UndoButtons.tsx';
import './Toolbar.css';

/** The bar above the page: which document and which scenario, and what is done with the whole of it. */
export function Toolbar({ pages }: { pages: PageTitles }) {
  const hidden = useView((view) => view.panelsHidden);
  const narrow = useNarrow();
  if (hidden) return null;
  return (
    <header className="toolbar">
      <Logo />
      <DocumentMenu />
      {narrow ? (
        <>
          <span className="toolbar-gap" />
          <UndoButtons />
          <NarrowMenu pages={pages} />
        </>
      ) : (
        <>
          <PageSwitch pages={pages} />
          <ScenarioTabs />
          <span className="toolbar-gap" />
          <UndoButtons />
          <AddPeopleButton />
          <SearchButton />
          <RulesSwitch />
          <OpenButton />
          <ExportMenu />
          <LanguageMenu />
          <ThemeMenu />
          <HelpButton />
        </>
      )}
    </header>
  );
}
