import { earlierTodays } from '../../domain/basedOn.ts';
import type { Request } from '../../domain/commands/command.ts';
import { descentOf } from '../../domain/compare/sharedBase.ts';
import type { Document, Scenario } from '../../domain/document.ts';
import { STATUSES } from '../../domain/vocabulary.ts';
import { newId } from '../../store/newId.ts';
import { asOne, perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import type { Words } from '../../wording/words.ts';

const close = () => useView.getState().ask(null);

function doAndClose(request: Request): void {
  if (perform(request).kind !== 'refused') close();
}

/** What is done with a scenario as a whole, and leaves it where it is: its place among the others, and what it has of Today. */
export function ScenarioActions() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const [before, after] = movesOf(document, shown);
  const descent = descentOf(document, shown);
  const isBehind = descent && descent.base.organisation !== descent.today.organisation;
  const move = (to: Scenario['id'] | null) => perform({ type: 'moveScenario', before: to });
  if (shown === document.scenarios[0]) return null;
  return (
    <div className="dialog-choices">
      {isBehind && (
        <Button onClick={() => useView.getState().ask({ kind: 'bringUpToDate' })}>
          {words.t('panels.scenario.bringUpToDate', { today: descent.today.name })}
        </Button>
      )}
      <Button onClick={() => duplicate(words, shown)}>{words.t('panels.scenario.duplicate')}</Button>
      {before !== undefined && <Button onClick={() => move(before)}>{words.t('panels.scenario.moveLeft')}</Button>}
      {after !== undefined && <Button onClick={() => move(after)}>{words.t('panels.scenario.moveRight')}</Button>}
    </div>
  );
}

/** Before which scenario it stands once it went a place to the left or the right among the tabs; nothing where it cannot. */
function movesOf(
  { scenarios }: Document,
  shown: Scenario,
): [Scenario['id'] | undefined, Scenario['id'] | null | undefined] {
  const earlier = earlierTodays(scenarios);
  const tabs = scenarios.filter((each) => each === shown || !earlier.includes(each));
  const at = tabs.indexOf(shown);
  // The first is Today, which is chosen by a button of its own.
  const before = at > 1 ? tabs[at - 1]?.id : undefined;
  return [before, at > 0 && at < tabs.length - 1 ? (tabs[at + 2]?.id ?? null) : undefined];
}

function duplicate(words: Words, { id, name }: Scenario): void {
  const { scenarios } = useWorkspace.getState().document;
  const added = newId('scenario');
  const next = scenarios[scenarios.findIndex((each) => each.id === id) + 1]?.id ?? null;
  const copy = words.t('panels.scenario.copy', { name });
  if (perform({ type: 'addScenario', added, name: copy, before: next, beside: true }).kind !== 'done') return;
  useWorkspace.getState().showScenario(added);
}

/** What makes another of a scenario, or ends it. */
export function ScenarioFeet() {
  const words = useWords();
  const { scenarios } = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const { id } = shown;
  const [first] = scenarios;
  return (
    <>
      {first && first.id !== id && (
        <Button onClick={() => doAndClose({ type: 'moveScenario', before: first.id })}>
          {words.t('panels.scenario.makeFirst')}
        </Button>
      )}
      <Button onClick={() => freezeCopy(words, shown)}>{words.t('panels.scenario.freeze')}</Button>
      {scenarios.length > 1 && (
        <Button onClick={() => doAndClose({ type: 'removeScenario' })}>{words.t('panels.scenario.remove')}</Button>
      )}
    </>
  );
}

/** A copy of a scenario that stays as it is, its status and days too. */
function freezeCopy(words: Words, { name, status, statusOn }: Scenario): void {
  const copy = newId('scenario');
  const on = dayText(words.language, useWorkspace.getState().day);
  const added = { type: 'addScenario', added: copy, name: words.t('panels.scenario.presented', { name, on }) } as const;
  // The status that it has comes last: the others are kept with their days.
  const reached = STATUSES.filter((each) => statusOn[each] && each !== status);
  const statuses = [...reached, status].map(
    (each) => ({ type: 'chooseStatus', status: each, on: statusOn[each] ?? null }) as const,
  );
  const frozenCopy = asOne([added, ...statuses, { type: 'freezeScenario' }]);
  if (frozenCopy.type !== 'together') return;
  const [add, ...others] = frozenCopy.commands;
  if (add) doAndClose({ type: 'together', commands: [add, ...others.map((each) => ({ ...each, scenario: copy }))] });
}
