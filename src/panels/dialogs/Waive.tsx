import { useState } from 'react';
import type { Refusal } from '../../domain/commands/outcome.ts';
import type { ScenarioId, Waiver } from '../../domain/document.ts';
import { entryOf } from '../../domain/rules/catalogue.ts';
import { check } from '../../domain/rules/check.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { Why } from '../Why.tsx';
import { waiving } from '../waiverRequests.ts';
import { AnsweringFields, useAnswering } from './AnsweringFields.tsx';
import { FormDialog } from './FormDialog.tsx';

interface WaiveProps extends Pick<Finding, 'rule' | 'subject'> {
  /** The waiver that is changed, or that does not hold any more. */
  earlier: Waiver | null;
}

const EVERYWHERE = '';
const WRONG = 'waive-wrong';

/** Somebody answers for a finding: why, who, until when, up to how many, and in which scenarios. */
export function Waive({ rule, subject, earlier }: WaiveProps) {
  const words = useWords();
  const { document, documentKey, scenario, day } = useWorkspace.getState();
  const place = [documentKey, scenario, 'waive', rule, subject, earlier?.scenario ?? ''].join(' ');
  const draft = useAnswering(place, earlier ?? undefined);
  const found = foundIn(document, [scenario, earlier?.scenario ?? scenario], { rule, subject }, day);
  const proposed = found?.finding.count ?? earlier?.upTo;
  const [typed, setTyped] = useKeptText(`${place} upTo`, proposed === undefined ? '' : String(proposed));
  const [where, setWhere] = useKeptText(`${place} where`, earlier ? (earlier.scenario ?? EVERYWHERE) : scenario);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { limit, fewest } = entryOf(rule);
  const upTo = limit === undefined || typed.trim() === '' ? undefined : Number(typed);
  const isBad = upTo !== undefined && !(Number.isSafeInteger(upTo) && upTo >= 1);
  const count = found?.finding.count;
  const isShort = upTo !== undefined && count !== undefined && (fewest ? count < upTo : count > upTo);
  const mayDo = draft.reason.trim() !== '' && !draft.wrongUntil && !isBad && !isShort;
  const close = () => useView.getState().ask(null);
  const wrong = () => {
    if (draft.wrongUntil) return words.t(`panels.unclearDay.${draft.wrongUntil}`);
    if (isBad) return words.t('panels.waive.badCount');
    return isShort && words.t('panels.waive.notEnough', { count: count ?? 0 });
  };
  const submit = () => {
    const only = (where || null) as ScenarioId | null;
    const by = draft.by.trim();
    const said = { reason: draft.reason.trim(), by, until: draft.until || null, upTo, scenario: only };
    const outcome = perform(waiving({ rule, subject }, said, earlier), true);
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
    useView.getState().keepAnsweringFor(by);
    for (const forget of [draft.forget, () => setTyped(null), () => setWhere(null)]) forget();
    close();
  };
  const scenarios = document.scenarios.filter(({ id }) => id === scenario || id === earlier?.scenario);
  return (
    <FormDialog
      title={words.t(earlier ? 'panels.waive.change' : 'panels.waive.title')}
      about={words.t('panels.waive.about')}
      onClose={close}
      onSubmit={() => {
        if (mayDo) submit();
      }}
    >
      <p className="dialog-breaches">
        {found
          ? findingMessage(words, found.finding, namesIn(document, found.scenario))
          : words.t(`rules.${rule}.name`)}
      </p>
      <AnsweringFields draft={draft} wrong={WRONG} />
      {limit !== undefined && (
        <label className="field">
          <span className="field-label">{words.t(fewest ? 'panels.waive.downTo' : 'panels.waive.upTo')}</span>
          <input
            className="field-input"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            aria-invalid={isBad || isShort}
            aria-describedby={WRONG}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      )}
      <ChoiceField<string>
        label={words.t('panels.waive.where')}
        value={where}
        options={[
          ...scenarios.map(({ id, name }) => ({ value: id, text: words.t('panels.waive.only', { name }) })),
          { value: EVERYWHERE, text: words.t('panels.waive.everywhere') },
        ]}
        onChoose={setWhere}
      />
      <p id={WRONG} className="dialog-wrong">
        {wrong() || (refusal && <Why refusal={refusal} />)}
      </p>
      <Button look="main" type="submit" disabled={!mayDo}>
        {words.t(earlier ? 'panels.waive.doChange' : 'panels.waive.do')}
      </Button>
    </FormDialog>
  );
}

/** The finding that is answered for, in the first of some scenarios that has it. */
function foundIn(
  document: ReturnType<typeof useWorkspace.getState>['document'],
  scenarios: readonly ScenarioId[],
  { rule, subject }: Pick<Finding, 'rule' | 'subject'>,
  day: string,
) {
  for (const id of scenarios) {
    const scenario = document.scenarios.find((each) => each.id === id);
    const finding =
      scenario && check(scenario, document, day).find((each) => each.rule === rule && each.subject === subject);
    if (finding) return { finding, scenario: id };
  }
  return null;
}
