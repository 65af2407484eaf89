import { useMemo, useState } from 'react';
import { affectedBy } from '../../domain/compare/affected.ts';
import { Comparing } from '../../domain/compare/compare.ts';
import { findingsBetween } from '../../domain/compare/findingsBetween.ts';
import { findingsByRule } from '../../domain/compare/findingsByRule.ts';
import { fromOneToTwo } from '../../domain/compare/fromOneToTwo.ts';
import { tasksCompared } from '../../domain/compare/tasksCompared.ts';
import { chaptersChanged, ledAnewIn, squadsChanged } from '../../domain/compare/unitsChanged.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import type { Compared } from '../../store/compared.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Changed } from './changed.ts';
import type { Step } from './step.ts';

/** The step from one scenario to another, and what changes by it; worked out anew when one of the two changes. */
export function useStep(sides: Compared): { step: Step; changed: Changed } {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const colours = useWorkspace((workspace) => workspace.colours);
  const day = useWorkspace((workspace) => workspace.day);
  const { before, after } = sides;
  const [was, is] = [before.organisation, after.organisation];
  const [comparing] = useState(() => new Comparing());
  const comparison = useMemo(() => comparing.of(was, is), [comparing, was, is]);
  const findings = useMemo(
    () => findingsBetween({ before, after }, comparison, document, day),
    [before, after, comparison, document, day],
  );
  const affected = useMemo(() => affectedBy(comparison, was, is), [comparison, was, is]);
  const changed = useMemo(
    (): Changed => ({
      affected,
      squads: squadsChanged(comparison, was, is),
      chapters: chaptersChanged(comparison, was, is),
      others: ledAnewIn(comparison, is).get(null) ?? [],
      findings,
      rules: findingsByRule(findings),
      management: fromOneToTwo(affected, indexOf(was), indexOf(is)),
      tasks: tasksCompared(indexOf(was), indexOf(is)),
    }),
    [comparison, was, is, affected, findings],
  );
  const step = useMemo(
    (): Step => ({ words, sides: { before, after }, comparison, before: indexOf(was), after: indexOf(is), colours }),
    [words, before, after, comparison, was, is, colours],
  );
  return { step, changed };
}
