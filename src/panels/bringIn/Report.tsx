import { useEffect, useMemo, useRef } from 'react';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { type ChangedHere, changedHere } from './changedHere.ts';
import { isFocusLost } from './focusLost.ts';
import { madeUpTribe } from './madeUpTribe.ts';
import type { Planned } from './planned.ts';
import { type Correct, ReportGroup } from './ReportGroup.tsx';
import { groupsOf } from './reportGroups.ts';

interface ReportProps {
  planned: Planned;
  index: Index;
  mapping: Mapping;
  onCorrect: (corrected: (corrections: Corrections) => Corrections) => void;
}

/** What was refused, left out or skipped, and what is worth a look, with the lines of the file; and how to set it right. */
export function Report({ planned, index, mapping, onCorrect }: ReportProps) {
  const words = useWords();
  const { plan, corrections } = planned;
  const groups = useMemo(
    () => groupsOf({ words, plan, index, mapping, corrections }),
    [words, plan, index, mapping, corrections],
  );
  const changed = useMemo(
    () => changedHere(words, plan.list, mapping, corrections),
    [words, plan, mapping, corrections],
  );
  const tribe = useMemo(() => madeUpTribe(plan), [plan]);
  const { report, correct } = useFocusNear(planned, onCorrect);
  if (groups.length === 0 && changed.length === 0 && !tribe) return null;
  return (
    <>
      <div className="bring-in-look">
        <h3 className="bring-in-title">{words.t('bringIn.report.title')}</h3>
        <span className="calm">{words.t('bringIn.report.about')}</span>
      </div>
      {tribe && <p>{words.t('bringIn.report.madeUpTribe', { name: tribe.name, count: tribe.people })}</p>}
      <div ref={report} className="bring-in-report">
        {changed.length > 0 && <ChangedGroup changed={changed} onCorrect={correct} />}
        {groups.map((group) => (
          <ReportGroup key={group.about} group={group} onCorrect={correct} />
        ))}
      </div>
    </>
  );
}

/** What was set right here: none of it is gone without a trace, or for good. */
function ChangedGroup({ changed, onCorrect }: { changed: readonly ChangedHere[]; onCorrect: Correct }) {
  const words = useWords();
  return (
    <section>
      <h4>
        {words.t('bringIn.report.changedHere')} <span className="calm">{words.number(changed.length)}</span>
      </h4>
      <ul>
        {changed.map(({ line, text, done, back, takenBack }) => (
          <li key={`${line} ${done}`} data-line={line}>
            <span className="bring-in-line">{line}</span>
            <span className="bring-in-told">
              {text && <strong>{text}</strong>} <span className="calm">{done}</span>
            </span>
            <Button look="link" onClick={() => onCorrect(line, takenBack)}>
              {back}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Where what had the focus goes with what is set right, the focus comes to the same line where that stands then: first
 * among what was changed, with the way back.
 */
function useFocusNear(planned: Planned, onCorrect: ReportProps['onCorrect']) {
  const report = useRef<HTMLDivElement>(null);
  const last = useRef<number | null>(null);
  useEffect(() => {
    void planned;
    const line = last.current;
    last.current = null;
    if (line === null || !isFocusLost()) return;
    const near = report.current?.querySelector<HTMLElement>(`[data-line="${line}"] :is(button, input, select)`);
    (near ?? report.current?.querySelector<HTMLElement>('button'))?.focus();
  }, [planned]);
  const correct: Correct = (line, corrected) => {
    last.current = line;
    onCorrect(corrected);
  };
  return { report, correct };
}
