import { useEffect, useMemo, useState } from 'react';
import { type Accepted, placesOf } from '../../importing/plan/accepted.ts';
import type { TakenSo } from '../../importing/plan/requestFor.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { documentForeseen, type ForeseenDocument } from './foreseen.ts';
import type { Planned } from './planned.ts';

/**
 * What comes of a plan as far as it is accepted, worked out away from the page; while it is, `isCurrent` is false and what
 * came of what was accepted before stays in sight.
 */
export function useForeseen(
  reader: ListReader,
  planned: Planned,
  accepted: Accepted,
  { vacancyName, managerHeader }: TakenSo,
): { after: ForeseenDocument; isCurrent: boolean } {
  const day = useWorkspace((workspace) => workspace.day);
  const of = useMemo(() => ({ planned, accepted }), [planned, accepted]);
  const [seen, setSeen] = useState<{ of: typeof of; after: ForeseenDocument } | null>(null);
  const isProposed = accepted === planned.proposal.accepted;
  useEffect(() => {
    if (isProposed) return;
    let isLast = true;
    const { plan, document, scenario } = of.planned;
    const see = async () => {
      const foreseen = await reader.foresee(placesOf(plan, of.accepted), { vacancyName, managerHeader });
      if (!isLast) return;
      const after = await documentForeseen(document, scenario, foreseen, day);
      if (isLast) setSeen({ of, after });
    };
    // A reader that was stopped was left behind; what takes too long was said by whoever planned.
    see().catch(() => undefined);
    return () => {
      isLast = false;
    };
  }, [reader, of, isProposed, day, vacancyName, managerHeader]);
  if (isProposed) return { after: planned.proposal.after, isCurrent: true };
  const isOfPlan = seen?.of.planned === planned;
  return { after: isOfPlan ? seen.after : planned.proposal.after, isCurrent: seen?.of === of };
}
