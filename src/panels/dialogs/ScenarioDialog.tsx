import { ORGANISATION_KINDS, STATUSES } from '../../domain/vocabulary.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { EditField } from '../inspector/EditField.tsx';
import { EarlierTodays } from './EarlierTodays.tsx';
import { ScenarioActions, ScenarioFeet } from './ScenarioActions.tsx';

const TEXTS = ['text', 'reasons', 'consequences', 'measures'] as const;

/** Everything that is said of the scenario on the page, and what can be done with the whole of it. */
export function ScenarioDialog() {
  const words = useWords();
  const scenario = useWorkspace(scenarioShown);
  const { id, name, frozen, kind } = scenario;
  return (
    <DialogShell
      title={words.t('panels.scenario.title', { name })}
      close={words.t('panels.close')}
      onClose={() => useView.getState().ask(null)}
      feet={<ScenarioFeet />}
    >
      {frozen && <p className="calm">{words.t('panels.scenario.frozen', { on: dayText(words.language, frozen) })}</p>}
      <EditField
        of={id}
        part="name"
        label={words.t('panels.name')}
        value={name}
        ask={(typed) => ({ type: 'renameScenario', name: typed })}
      />
      <ScenarioActions />
      <State />
      {kind && <p className="dialog-aside">{words.t(`panels.kinds.about.${kind}`)}</p>}
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
      <EarlierTodays />
    </DialogShell>
  );
}

/** How far it is and since when, from when it holds, and what kind of organisation it shows. */
function State() {
  const words = useWords();
  const { id, status, statusOn, effective, kind } = useWorkspace(scenarioShown);
  return (
    <div className="dialog-pair">
      <ChoiceField
        label={words.t('panels.scenario.status')}
        value={status}
        options={STATUSES.map((each) => ({ value: each, text: words.t(`terms.statuses.${each}`) }))}
        onChoose={(chosen) => perform({ type: 'chooseStatus', status: chosen })}
      />
      <DayField
        key={`${id} ${status}`}
        label={words.t('panels.scenario.statusOn', { status: words.t(`terms.statuses.${status}`) })}
        value={statusOn[status]}
        onCommit={(on) => perform({ type: 'chooseStatus', status, on })}
      />
      <ChoiceField
        label={words.t('panels.scenario.kind')}
        value={kind ?? ''}
        options={[
          { value: '', text: words.t('panels.scenario.kindNone') },
          ...ORGANISATION_KINDS.map((each) => ({ value: each, text: words.t(`panels.scenario.kinds.${each}`) })),
        ]}
        onChoose={(chosen) => perform({ type: 'describeScenario', details: { kind: chosen || null } })}
      />
      <DayField
        key={id}
        label={words.t('panels.scenario.effective')}
        value={effective}
        onCommit={(day) => perform({ type: 'describeScenario', details: { effective: day } })}
      />
    </div>
  );
}
