import type { Documents } from '../../documents/documents.ts';
import { exportJson } from '../../documents/exportJson.ts';
import { perform, redo, undo } from '../../store/perform.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import type { Words } from '../../wording/words.ts';
import { beginProposal } from '../toolbar/NewProposal.tsx';
import { LANGUAGES, THEMES } from '../toolbar/preferenceChoices.ts';
import { addHere, askFor } from './doing.ts';
import { type Entry, when } from './entry.ts';

/** What can be done whatever is selected: what the bar offers, and what has only keys. */
export function globalEntries(words: Words, { kept, reading, saving }: Documents): Entry[] {
  const { past, future } = useWorkspace.getState();
  const { mode, name: shown, organisation } = scenarioShown(useWorkspace.getState());
  const { tribes } = organisation;
  const { wishFor, togglePanels, showOnly, reduceTo } = useView.getState();
  const other = mode === 'enforce' ? 'sketch' : 'enforce';
  const entry = (text: string, act: () => void, keys?: string): Entry => ({ kind: 'do', text, act, keys });
  const known = (also: string, text: string, act: () => void): Entry => ({ kind: 'do', text, also, act });
  const rules = `${words.t('panels.toolbar.rules')}: ${words.t(`panels.toolbar.${other}`)}`;
  return [
    ...when(past.length > 0, entry(words.t('panels.toolbar.undo'), undo, 'Ctrl+Z')),
    ...when(future.length > 0, entry(words.t('panels.toolbar.redo'), redo, 'Ctrl+Shift+Z')),
    known(words.t('panels.search.new.person'), words.t('panels.offers.addPeople'), askFor({ kind: 'addPeople' })),
    known(words.t('panels.search.new.tribe'), words.t('panels.offers.addTribe'), addHere({ kind: 'tribe' })),
    entry(words.t('panels.status.fit'), () => wishFor({ kind: 'fit' })),
    ...when(
      showOnly,
      entry(words.t('panels.status.showAll'), () => reduceTo(null)),
    ),
    entry(words.t('panels.toolbar.newProposal', { name: shown }), () => beginProposal(words)),
    entry(rules, () => perform({ type: 'chooseMode', mode: other })),
    entry(words.t('panels.help.key.hidePanels'), togglePanels, 'H'),
    entry(words.t('panels.toolbar.new'), () => void kept.begin(words)),
    entry(words.t('panels.toolbar.newOfKind'), askFor({ kind: 'newDocument' })),
    entry(words.t('panels.toolbar.openFile'), () => reading.chooseFile(words)),
    entry(words.t('panels.documents.saveToFile'), () => saving.save(words), 'Ctrl+S'),
    entry(words.t('panels.offers.allDocuments'), askFor({ kind: 'documents' })),
    entry(words.t('panels.toolbar.exportJson'), exportJson),
    entry(words.t('panels.toolbar.exportLocked'), askFor({ kind: 'exportLocked' })),
    entry(words.t('panels.toolbar.exportPng'), askFor({ kind: 'exportPicture', format: 'png' })),
    entry(words.t('panels.toolbar.exportSvg'), askFor({ kind: 'exportPicture', format: 'svg' })),
    entry(words.t('panels.toolbar.exportPdf'), askFor({ kind: 'exportPicture', format: 'pdf' })),
    entry(words.t('panels.help.entry'), askFor({ kind: 'help' }), '?'),
    entry(words.t('panels.toolbar.about'), askFor({ kind: 'about' })),
    entry(words.t('panels.toolbar.aboutScenario', { name: shown }), askFor({ kind: 'scenario' })),
    ...tribes.flatMap(({ id: tribe, name, form }) =>
      (['squad', 'chapter'] as const).map((kind) =>
        known(
          words.t(`panels.search.new.${kind}`),
          words.t(`canvas.add.${kind}.to`, { tribe: name, form }),
          addHere({ kind, tribe }),
        ),
      ),
    ),
    ...settings(words, known),
  ];
}

/** How the page looks and speaks, by what each choice is called. */
function settings(words: Words, known: (also: string, text: string, act: () => void) => Entry): Entry[] {
  const { theme, chooseTheme, chooseLanguage, productsShown, showProducts } = usePreferences.getState();
  const themes = THEMES.filter((each) => each !== theme);
  const languages = LANGUAGES.filter(({ value }) => value !== words.language);
  return [
    known(
      words.t('panels.offers.products'),
      words.t(productsShown ? 'panels.offers.hideProducts' : 'panels.offers.showProducts'),
      () => showProducts(!productsShown),
    ),
    ...themes.map((each) =>
      known(words.t('panels.toolbar.theme'), words.t(`panels.toolbar.themes.${each}`), () => chooseTheme(each)),
    ),
    ...languages.map(({ value, text }) => known(words.t('panels.toolbar.language'), text, () => chooseLanguage(value))),
  ];
}
