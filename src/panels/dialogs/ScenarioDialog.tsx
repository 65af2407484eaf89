import type { Request } from '../../domain/commands/command.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import { newId } from '../../store/newId.ts';
import { asOne, perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { EditField } from '../inspector/EditField.tsx';

const TEXTS = ['text', 'reasons', 'consequences', 'measures'] as const;

/** Everything that is said of the scenario on the page, and what can be done with the whole of it. */
export function ScenarioDialog() {
  const words = useWords();
  const scenario = useWorkspace(scenarioShown);
  const { scenarios } = useWorkspace((workspace) => workspace.document);
  const { id, name, status, frozen } = scenario;
  const close = () => useView.getState().ask(null);
  const doAndClose = (request: Request) => {
    if (perform(request).kind !== 'refused') close();
  };
  const [first] = scenarios;
  const freezeCopy = () => {
    const copy = newId('scenario');
    const on = dayText(words.language, useWorkspace.getState().day);
    const added = {
      type: 'addScenario',
      added: copy,
      name: words.t('panels.scenario.presented', { name, on }),
    } as const;
    const frozenCopy = asOne([added, { type: 'freezeScenario' }]);
    if (frozenCopy.type !== 'together') return;
    const [add, freeze] = frozenCopy.commands;
    if (add && freeze) doAndClose({ type: 'together', commands: [add, { ...freeze, scenario: copy }] });
  };
  return (
    <DialogShell
      title={words.t('panels.scenario.title', { name })}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        <>
          {first && first.id !== id && (
            <Button onClick={() => doAndClose({ type: 'moveScenario', before: first.id })}>
              {words.t('panels.scenario.makeFirst')}
            </Button>
          )}
          <Button onClick={freezeCopy}>{words.t('panels.scenario.freeze')}</Button>
          {scenarios.length > 1 && (
            <Button onClick={() => doAndClose({ type: 'removeScenario' })}>{words.t('panels.scenario.remove')}</Button>
          )}
        </>
      }
    >
      {frozen && <p className="calm">{words.t('panels.scenario.frozen', { on: dayText(words.language, frozen) })}</p>}
      <EditField
        of={id}
        part="name"
        label={words.t('panels.name')}
        value={name}
        ask={(typed) => ({ type: 'renameScenario', name: typed })}
      />
      <ChoiceField
        label={words.t('panels.scenario.status')}
        value={status}
        options={STATUSES.map((each) => ({ value: each, text: words.t(`terms.statuses.${each}`) }))}
        onChoose={(chosen) => perform({ type: 'chooseStatus', status: chosen })}
      />
      {TEXTS.map((part) => (
        <EditField
          key={part}
          of={id}
          part={part}
          lines={2}
          label={words.t(`panels.scenario.${part}`)}
          value={scenario[part]}
          ask={(typed) => ({ type: 'describeScenario', details: { [part]: typed } })}
        />
      ))}
    </DialogShell>
  );
}
