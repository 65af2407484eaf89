import { type BornKind, bornAs } from '../../domain/bornAs.ts';
import { newId } from '../../store/newId.ts';
import { asOne, perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { addProposal } from '../toolbar/NewProposal.tsx';
import { type Beginning, KindList } from './KindList.tsx';

const KINDS: readonly BornKind[] = ['hybrid', 'agile'];

/** What a proposal begins as, where there are departments or chains: as it is, or in another form with the same people. */
export function BornAs() {
  const words = useWords();
  const { name } = useWorkspace(scenarioShown);
  const close = () => useView.getState().ask(null);
  const same: Beginning = {
    id: 'same',
    name: words.t('panels.kinds.born.same'),
    about: words.t('panels.kinds.born.sameAbout', { name }),
    begin() {
      close();
      addProposal(words);
    },
  };
  const born = KINDS.map(
    (kind): Beginning => ({
      id: kind,
      name: words.t(`panels.scenario.kinds.${kind}`),
      about: words.t(`panels.kinds.about.${kind}`),
      begin() {
        close();
        addBorn(words, kind);
      },
    }),
  );
  return (
    <DialogShell
      title={words.t('panels.kinds.born.title', { name })}
      about={words.t('panels.kinds.born.about')}
      close={words.t('panels.close')}
      onClose={close}
    >
      <KindList beginnings={[same, ...born]} />
    </DialogShell>
  );
}

/** Makes a proposal of a kind with the people of the scenario on the page, in one step, and shows it. */
function addBorn(words: Words, kind: BornKind): void {
  const { document, showScenario } = useWorkspace.getState();
  const { organisation } = scenarioShown(useWorkspace.getState());
  const added = newId('scenario');
  const names = new Set(document.scenarios.map(({ name }) => name));
  const called = words.t(`panels.kinds.born.scenario.${kind}`);
  let name = called;
  for (let number = 2; names.has(name); number++) name = `${called} ${number}`;
  const made = bornAs(organisation, kind, {
    tribe: words.t('panels.kinds.born.names.tribe'),
    products: words.t('panels.kinds.born.names.products'),
    squad: words.t('panels.kinds.born.names.squad'),
  });
  const step = asOne([{ type: 'addScenario', added, name }, ...made]);
  if (step.type !== 'together') return;
  const [add, ...others] = step.commands;
  if (!add) return;
  const commands = [add, ...others.map((each) => ({ ...each, scenario: added }))];
  if (perform({ type: 'together', commands }).kind === 'done') showScenario(added);
}
