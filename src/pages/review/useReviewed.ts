import { useMemo, useState } from 'react';
import { Comparing } from '../../domain/compare/compare.ts';
import { findingsBetween } from '../../domain/compare/findingsBetween.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { useFindings } from '../../panels/useFindings.ts';
import { type Compared, comparedIn, useCompared } from '../../store/compared.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { type Reviewed, reviewed } from './reviewed.ts';

/** What was found in the scenario on the page, and with which other it is compared, if with any. */
export function useReviewed(): { all: Reviewed; sides: Compared | null } {
  const document = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const day = useWorkspace((workspace) => workspace.day);
  const chosen = useCompared((compared) => compared.chosen);
  const findings = useFindings();
  const [comparing] = useState(() => new Comparing());
  const sides = useMemo(() => comparedIn(document, shown, chosen), [document, shown, chosen]);
  const was = useMemo(() => {
    if (!sides) return null;
    const [before, after] = [sides.before.organisation, sides.after.organisation];
    const compared = findingsBetween(sides, comparing.of(before, after), document, day);
    return { index: indexOf(before), compared };
  }, [sides, comparing, document, day]);
  const all = useMemo(() => reviewed(findings, indexOf(shown.organisation), was), [findings, shown, was]);
  return { all, sides };
}
