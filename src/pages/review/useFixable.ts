import { useEffect, useMemo, useRef, useState } from 'react';
import { type FixableByKey, lookingForFixes } from '../../domain/fixes/fixable.ts';
import { type LocatedFinding, passes } from '../../domain/rules/findingFilter.ts';
import { inIdle } from '../../storage/inIdle.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { fixableKnown, leftToLookAt, withFixable } from './fixableKnown.ts';
import { mendingHere } from './mendingHere.ts';

/** How often what was found meanwhile is shown, in milliseconds: each time, all findings are counted again. */
const SHOWN_EVERY = 250;

const NOTHING: FixableByKey = new Map();

/**
 * The findings with whether each can be fixed in one step, and how many of those that the rest of the filter shows are
 * left to look at. They are looked at in idle moments, as long as the filter asks for it; what was looked at stays known
 * for this version of the document.
 */
export function useFixable(all: readonly LocatedFinding[]): { findings: readonly LocatedFinding[]; left: number } {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const scenario = useWorkspace((workspace) => workspace.scenario);
  const day = useWorkspace((workspace) => workspace.day);
  const filter = useReviewView((view) => view.filter);
  const { onlyFixable } = filter;
  const known = fixableKnown({ document, scenario, day });
  const earlier = useEarlier(known, scenario);
  const [seen, see] = useState<{ of: FixableByKey; known: FixableByKey }>({ of: known, known });
  const now = seen.of === known ? seen.known : known;
  const asked = useMemo(() => all.filter((each) => passes(each, { ...filter, onlyFixable: false })), [all, filter]);
  const isTold = useRef(false);
  useEffect(() => {
    if (!onlyFixable) {
      isTold.current = false;
      return;
    }
    let isStopped = false;
    const findings = asked.map(({ finding }) => finding);
    const looking = lookingForFixes(document, findings, mendingHere(words, { scenario, day }), known);
    const showKnown = () => see({ of: known, known: new Map(known) });
    function* untilStopped(): Generator<void, void> {
      let shown = performance.now();
      while (!isStopped && !looking.next().done) {
        if (performance.now() - shown > SHOWN_EVERY) {
          showKnown();
          shown = performance.now();
        }
        yield;
      }
    }
    const tell = () => {
      if (isStopped) return;
      showKnown();
      // Told once for each time that it is asked for: what a step did since is told by the step itself.
      if (isTold.current) return;
      isTold.current = true;
      const count = withFixable(asked, known, NOTHING).filter(({ isFixable }) => isFixable).length;
      useView.getState().say(words.t('review.fixableFound', { count }));
    };
    void inIdle(untilStopped()).then(tell);
    return () => {
      isStopped = true;
    };
  }, [onlyFixable, document, scenario, day, asked, known, words]);
  return useMemo(
    () => ({ findings: withFixable(all, now, earlier), left: leftToLookAt(asked, now) }),
    [all, asked, now, earlier],
  );
}

/** What was known of the versions before, of this scenario of this document; what a later one knew goes before. */
function useEarlier(known: FixableByKey, scenario: string): FixableByKey {
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const place = `${documentKey} ${scenario}`;
  const [version, become] = useState({ place, known, earlier: NOTHING });
  if (version.known === known) return version.earlier;
  const earlier = version.place === place ? new Map([...version.earlier, ...version.known]) : NOTHING;
  become({ place, known, earlier });
  return earlier;
}
