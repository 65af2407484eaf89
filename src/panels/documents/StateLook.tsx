import { useEffect, useMemo, useRef } from 'react';
import type { Document } from '../../domain/document.ts';
import { openly } from '../../domain/hiding/disclosed.ts';
import { check } from '../../domain/rules/check.ts';
import { drawSmall } from '../../exporting/drawing/small.ts';
import { pictureOf } from '../../exporting/picture.ts';
import { today } from '../../store/today.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads, numbersIn } from '../../wording/saying/numbers.ts';
import { CountPills } from '../FindingPills.tsx';

/**
 * A look at a document that is not open: its name, how much there is of everything, what the rules find, and a picture.
 */
export function StateLook({ document }: { document: Document }) {
  const words = useWords();
  const wanted = useWorkspace((workspace) => workspace.scenario);
  const shown = openly(document);
  const scenario = scenarioShown({ document: shown, scenario: wanted });
  const { tribes, squads, chapters, people } = scenario.organisation;
  const findings = useMemo(() => check(scenario, document, today()), [scenario, document]);
  const picture = useMemo(
    () => pictureOf(shown, scenario, findings, words, { kind: 'document' }),
    [shown, scenario, findings, words],
  );
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const isDark = globalThis.document.documentElement.dataset.theme === 'dark';
    const calledOff = new AbortController();
    if (canvas.current) void drawSmall(canvas.current, picture, { dark: isDark, ground: 'page' }, calledOff.signal);
    return () => calledOff.abort();
  }, [picture]);
  const counts = [
    numbersIn(words, countHeads(people)),
    words.t('panels.count.tribes', { count: tribes.length }),
    words.t('panels.count.squads', { count: squads.length }),
    words.t('panels.count.chapters', { count: chapters.length }),
  ];
  return (
    <>
      <h3>{document.name}</h3>
      {document.scenarios.length > 1 && <p>{words.t('panels.states.scenario', { name: scenario.name })}</p>}
      <p>{counts.join(' · ')}</p>
      <p className="state-pills">
        {findings.length > 0 ? <CountPills findings={findings} /> : words.t('panels.states.noFindings')}
      </p>
      <canvas ref={canvas} role="img" aria-label={words.t('panels.states.picture', { name: document.name })} />
    </>
  );
}
