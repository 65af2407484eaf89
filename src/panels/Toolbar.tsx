import { useView } from '../store/view.ts';
import { useRoom } from '../ui/room.ts';
import { useFold } from '../ui/useFold.ts';
import { AddPeopleButton } from './toolbar/AddPeopleButton.tsx';
import { DocumentMenu } from './toolbar/DocumentMenu.tsx';
import { ExportMenu } from './toolbar/ExportMenu.tsx';
import { HelpButton } from './toolbar/HelpButton.tsx';
import { LanguageMenu } from './toolbar/LanguageMenu.tsx';
import { Logo } from './toolbar/Logo.tsx';
import { NarrowMenu } from './toolbar/NarrowMenu.tsx';
import { NewProposal } from './toolbar/NewProposal.tsx';
import { OpenButton } from './toolbar/OpenButton.tsx';
import { PageSwitch } from './toolbar/PageSwitch.tsx';
import type { PageTitles } from './toolbar/pageChoice.ts';
import { RulesSwitch } from './toolbar/RulesSwitch.tsx';
import { ScenarioMenu } from './toolbar/ScenarioMenu.tsx';
import { ScenarioTabs } from './toolbar/ScenarioTabs.tsx';
import { SearchButton } from './toolbar/SearchButton.tsx';
import { ThemeMenu } from './toolbar/ThemeMenu.tsx';
import { UndoButtons } from './toolbar/UndoButtons.tsx';
import './Toolbar.css';

/**
 * The steps that the bar folds by, in `Toolbar.css`: words that explain, the word beside the glass, what is seldom needed
 * into a menu, the tabs of the scenarios into one, everything else into the first, the room for the document's name, and
 * at last a second line.
 */
const STEPS = 7;
const INTO_MENU = 5;

/** The bar above the page: which document and which scenario, and what is done with the whole of it. */
export function Toolbar({ pages }: { pages: PageTitles }) {
  const hidden = useView((view) => view.panelsHidden);
  const isNarrow = useRoom() === 'narrow';
  const bar = useFold(STEPS, isNarrow ? INTO_MENU : 0);
  if (hidden) return null;
  return (
    <header className="toolbar" ref={bar}>
      <Logo />
      <DocumentMenu />
      <ScenarioTabs />
      <ScenarioMenu />
      <span className="toolbar-unfolded">
        <NewProposal />
        <PageSwitch pages={pages} />
      </span>
      <span className="toolbar-gap" />
      <UndoButtons />
      <span className="toolbar-unfolded">
        <AddPeopleButton />
        <SearchButton />
        <RulesSwitch />
        <span className="toolbar-seldom">
          <OpenButton />
        </span>
        <ExportMenu />
        <span className="toolbar-seldom">
          <LanguageMenu />
          <ThemeMenu />
          <HelpButton />
        </span>
      </span>
      <NarrowMenu pages={pages} />
    </header>
  );
}
