import { useEffect, useEffectEvent, useRef } from 'react';
import type { Document } from '../../domain/document.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import type { Planned } from './planned.ts';
import type { ReadAs } from './readAs.ts';

/** In milliseconds: whoever has changed nothing more for so long looks at what there is. */
const CALM = 250;

/** What a plan depends on. */
interface PlannedFrom {
  readAs: ReadAs;
  corrections: Corrections;
  document: Document;
}

/**
 * Plans while somebody still looks at the columns, as soon as nothing is open: what will come is there when it is asked
 * for. Answers what to call then.
 */
export function usePlannedAhead(
  { readAs, corrections, document }: PlannedFrom,
  isSettled: boolean,
  plan: () => Promise<Planned | null>,
): () => Promise<Planned | null> {
  const ahead = useRef<{ of: PlannedFrom; plan: Promise<Planned | null> } | null>(null);
  const calm = useRef<ReturnType<typeof setTimeout>>(undefined);
  const planNow = useEffectEvent(plan);
  const wasChanged = useRef(false);
  useEffect(() => {
    const wait = wasChanged.current ? CALM : 0;
    wasChanged.current = true;
    if (!isSettled) return;
    calm.current = setTimeout(() => {
      ahead.current = { of: { readAs, corrections, document }, plan: planNow() };
    }, wait);
    return () => clearTimeout(calm.current);
  }, [readAs, corrections, document, isSettled]);
  return () => {
    clearTimeout(calm.current);
    const { of, plan: planned } = ahead.current ?? {};
    const isSame = of?.readAs === readAs && of.corrections === corrections && of.document === document;
    return isSame && planned ? planned : plan();
  };
}
