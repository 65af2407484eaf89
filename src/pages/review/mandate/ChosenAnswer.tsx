import { type KeyboardEvent, useMemo, useState } from 'react';
import { isA } from '../../../domain/ids.ts';
import { indexOf } from '../../../domain/lookup/indexOf.ts';
import { VerdictLine } from '../../../panels/dialogs/VerdictLine.tsx';
import {
  type StandingChoice,
  standingOf,
  standingOptions,
  standingRequest,
} from '../../../panels/inspector/profileChoices.ts';
import { useFindings } from '../../../panels/useFindings.ts';
import { type ProfilePlace, useMandateView } from '../../../store/mandateView.ts';
import { perform } from '../../../store/perform.ts';
import { showThing } from '../../../store/showThing.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../ui/LanguageContext.ts';
import { Pill } from '../../../ui/Pill.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Sign } from './Sign.tsx';
import { standSaid } from './standSaid.ts';
import type { Mandate } from './useMandate.ts';

/** Gives the focus to what can be chosen for the answer that is looked at. */
export function focusChoice(): void {
  document.querySelector<HTMLElement>('.chosen-answer .segment[aria-pressed="true"]')?.focus();
}

/** Brings all of it into view, which on a narrow page stands below the map and out of it. */
export function bringChoice(): void {
  document.querySelector('.chosen-answer')?.scrollIntoView?.({ block: 'nearest' });
}

/** And back to its cell. */
function focusCell(): void {
  document.querySelector<HTMLElement>('.heat-cell[aria-pressed="true"]')?.focus();
}

/** The answer that is looked at: what both ends of the aspect mean, and where the tribe or squad is to stand. */
export function ChosenAnswer({ mandate }: { mandate: Mandate }) {
  const words = useWords();
  const chosen = useMandateView((view) => view.chosen);
  const row = mandate.map.rows.find(({ id }) => id === chosen?.unit);
  if (!chosen || !row) return null;
  const { aspect } = chosen;
  const unit = (row.is ?? row.was)?.name ?? '';
  const title = words.t('mandate.chosen', { unit, aspect: words.t(`terms.aspects.${aspect}`) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    focusCell();
  };
  return (
    <section className="mandate-card chosen-answer" aria-label={title} onKeyDown={onKeyDown}>
      <div>
        <h3>
          {title} <OwnFinding chosen={chosen} />
        </h3>
        {row.is ? (
          <Choice mandate={mandate} chosen={chosen} unit={unit} />
        ) : (
          <p className="calm">{words.t('mandate.goneFrom', { name: mandate.scenario.name })}</p>
        )}
      </div>
      <div>
        <dl className="chosen-ends">
          <dt>
            <Sign standing="1.0" /> {words.t('terms.standings.1.0')}
          </dt>
          <dd>{words.t(`mandate.ends.${aspect}.from`)}</dd>
          <dt>
            <Sign standing="2.0" /> {words.t('terms.standings.2.0')}
          </dt>
          <dd>{words.t(`mandate.ends.${aspect}.to`)}</dd>
        </dl>
        <p className="calm">{words.t('mandate.source')}</p>
      </div>
      <div>
        {aspect === 'mandate' && (
          <>
            <h4>{words.t('mandate.aLittle')}</h4>
            <p className="calm">{words.t('mandate.aLittleText')}</p>
          </>
        )}
        {row.is && (
          <Button
            onClick={() =>
              showThing(
                isA('tribe', chosen.unit)
                  ? { kind: 'tribe', tribe: chosen.unit }
                  : { kind: 'squad', squad: chosen.unit },
              )
            }
          >
            {words.t('mandate.showOnBoard')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What the rules find of the mandate of the squad that is looked at. */
function OwnFinding({ chosen: { unit, aspect } }: { chosen: ProfilePlace }) {
  const words = useWords();
  const found = useFindings().find(({ rule, subject }) => rule === 'mandate' && subject === unit);
  if (!found || aspect !== 'mandate') return null;
  const { severity, waived } = found;
  return <Pill>{words.t(`panels.findings.count.${waived ? 'waived' : severity}`, { count: 1 })}</Pill>;
}

interface ChoiceProps {
  mandate: Mandate;
  chosen: ProfilePlace;
  /** What the tribe or squad is called. */
  unit: string;
}

/** Where it stood, where it is to stand, and what the choice that is pointed at would do. */
function Choice({ mandate: { before, scenario, map }, chosen, unit: name }: ChoiceProps) {
  const words = useWords();
  const { unit, aspect } = chosen;
  const index = indexOf(scenario.organisation);
  const now = standingOf(index, unit, aspect);
  const [considered, consider] = useState<StandingChoice | null>(null);
  const was = map.rows.find(({ id }) => id === unit)?.was;
  return (
    <>
      <p className="calm">
        {before && was && (
          <>{words.t('mandate.wasStanding', { name: before.name, standing: standSaid(words, was, aspect) })} </>
        )}
        {words.t('mandate.inScenario', { name: scenario.name })}
      </p>
      <Segmented
        label={words.t('mandate.choose', { unit: name, aspect: words.t(`terms.aspects.${aspect}`) })}
        value={now}
        options={standingOptions(words, index, unit, aspect)}
        onChoose={(choice) => perform(standingRequest(unit, aspect, choice))}
        onConsider={consider}
      />
      <p className="chosen-verdict">
        {considered !== null && considered !== now && (
          <Foreseen key={`${unit} ${aspect} ${considered}`} chosen={chosen} choice={considered} />
        )}
      </p>
    </>
  );
}

function Foreseen({ chosen: { unit, aspect }, choice }: { chosen: ProfilePlace; choice: StandingChoice }) {
  const request = useMemo(() => standingRequest(unit, aspect, choice), [unit, aspect, choice]);
  return <VerdictLine request={request} />;
}
