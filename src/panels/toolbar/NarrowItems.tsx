import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { MenuChoice, MenuGroup, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { useDocuments } from '../DocumentsContext.ts';
import { useWayToPanel } from '../useSidePanel.ts';
import { ExportItems } from './ExportItems.tsx';
import { LanguageItems } from './LanguageItems.tsx';
import { beginProposal } from './NewProposal.tsx';
import { type PageTitles, usePageChoice } from './pageChoice.ts';
import { ScenarioItems } from './ScenarioItems.tsx';
import { ThemeItems } from './ThemeItems.tsx';

const MODES = ['enforce', 'sketch'] as const;

/** Everything of the bar that is not in it then. */
export function NarrowItems({ pages }: { pages: PageTitles }) {
  const words = useWords();
  const { reading } = useDocuments();
  const { mode, name } = useWorkspace(scenarioShown);
  const { ask } = useView.getState();
  const wayTo = useWayToPanel();
  const page = usePageChoice(pages);
  return (
    <>
      <MenuItem onPick={() => ask({ kind: 'search' })}>{words.t('panels.offers.search')}</MenuItem>
      <MenuItem onPick={() => ask({ kind: 'addPeople' })}>{words.t('panels.offers.addPeople')}</MenuItem>
      {wayTo && (
        <>
          <MenuItem onPick={() => wayTo('selected')}>{words.t('panels.selected')}</MenuItem>
          <MenuItem onPick={() => wayTo('findings')}>{words.t('panels.offers.findings')}</MenuItem>
        </>
      )}
      <MenuLine />
      {page && <MenuChoice {...page} />}
      <ScenarioItems />
      <MenuItem onPick={() => ask({ kind: 'scenario' })}>{words.t('panels.toolbar.aboutScenario', { name })}</MenuItem>
      <MenuItem onPick={() => beginProposal(words)}>{words.t('panels.toolbar.newProposal', { name })}</MenuItem>
      <MenuChoice
        label={words.t('panels.toolbar.rules')}
        value={mode}
        options={MODES.map((each) => ({ value: each, text: words.t(`panels.toolbar.${each}`) }))}
        onChoose={(chosen) => perform({ type: 'chooseMode', mode: chosen })}
      />
      <MenuLine />
      <MenuItem onPick={() => reading.chooseFile(words)}>{words.t('panels.toolbar.open')}</MenuItem>
      <MenuGroup label={words.t('panels.toolbar.export')}>
        <ExportItems />
      </MenuGroup>
      <MenuLine />
      <LanguageItems />
      <ThemeItems />
      <MenuLine />
      <MenuItem onPick={() => ask({ kind: 'help' })}>{words.t('panels.toolbar.help')}</MenuItem>
    </>
  );
}
