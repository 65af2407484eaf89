import { newId } from '../../store/newId.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Ellipsis, Plus } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';

/** Makes a proposal that begins as the scenario on the page is, and shows it. */
export function addProposal(words: Words): void {
  const { document, showScenario } = useWorkspace.getState();
  const added = newId('scenario');
  const names = new Set(document.scenarios.map(({ name }) => name));
  let number = 1;
  while (names.has(words.t('panels.toolbar.proposal', { number }))) number++;
  const { kind } = perform({ type: 'addScenario', added, name: words.t('panels.toolbar.proposal', { number }) });
  if (kind === 'done') showScenario(added);
}

/** Makes a proposal; where there are departments or chains, asks first what it is to begin as. */
export function beginProposal(words: Words): void {
  const { tribes } = scenarioShown(useWorkspace.getState()).organisation;
  if (tribes.some(({ form }) => form !== 'tribe')) useView.getState().ask({ kind: 'bornAs' });
  else addProposal(words);
}

/** The buttons beside the tabs of scenarios: about the one on the page, and another one. */
export function NewProposal() {
  const words = useWords();
  const { name } = useWorkspace(scenarioShown);
  return (
    <>
      <IconButton
        label={words.t('panels.toolbar.aboutScenario', { name })}
        icon={<Ellipsis size={16} aria-hidden />}
        onClick={() => useView.getState().ask({ kind: 'scenario' })}
      />
      <IconButton
        label={words.t('panels.toolbar.newProposal', { name })}
        icon={<Plus size={16} aria-hidden />}
        onClick={() => beginProposal(words)}
      />
    </>
  );
}
