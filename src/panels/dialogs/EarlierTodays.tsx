import { earlierTodays } from '../../domain/basedOn.ts';
import { perform } from '../../store/perform.ts';
import { completed, scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { scenarioText } from '../../wording/saying/scenarioChoices.ts';

/** Today as it was before, which is folded away everywhere else: looked at and deleted where Today is on the page. */
export function EarlierTodays() {
  const words = useWords();
  const { scenarios } = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const earlier = earlierTodays(scenarios);
  if (shown !== scenarios[0] || earlier.length === 0) return null;
  return (
    <section className="dialog-form" aria-label={words.t('panels.scenario.earlier')}>
      <h3 className="dialog-heading">{words.t('panels.scenario.earlier')}</h3>
      <p className="calm">{words.t('panels.scenario.earlierAbout')}</p>
      {earlier.map((each) => {
        const name = scenarioText(words, each, earlier);
        const remove = completed({ type: 'removeScenario' }, each.id);
        return (
          <div key={each.id} className="dialog-choices">
            <span>{name}</span>
            <Button
              look="link"
              aria-label={words.t('panels.scenario.showNamed', { name })}
              onClick={() => useWorkspace.getState().showScenario(each.id)}
            >
              {words.t('panels.scenario.show')}
            </Button>
            <Button
              look="link"
              aria-label={words.t('panels.scenario.removeNamed', { name })}
              onClick={() => perform({ type: 'together', commands: [remove] })}
            >
              {words.t('panels.scenario.remove')}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
