import { useEffect, useMemo, useState } from 'react';
import { type Accepted, placesOf } from '../../importing/plan/accepted.ts';
import type { TakenSo } from '../../importing/plan/requestFor.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { documentForeseen, type ForeseenDocument } from './foreseen.ts';
import type { Planned } from './planned.ts';

/**
 * What comes of a plan as far as it is accepted, worked out away from the page; while it is, `isCurrent` is false and what
 * came of what was accepted before stays in sight, of this plan or the last.
 */
export function useForeseen(
  reader: ListReader,
  planned: Planned,
  accepted: Accepted,
  { vacancyName, managerHeader }: TakenSo,
): { after: ForeseenDocument | null; isCurrent: boolean } {
  const day = useWorkspace((workspace) => workspace.day);
  const of = useMemo(() => ({ planned, accepted }), [planned, accepted]);
  const [seen, setSeen] = useState<{ of: typeof of; after: ForeseenDocument } | null>(null);
  useEffect(() => {
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
  }, [reader, of, day, vacancyName, managerHeader]);
  return { after: seen?.after ?? null, isCurrent: seen?.of === of };
}
