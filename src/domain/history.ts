/** How many steps back are kept. */
export const HISTORY_DEPTH = 1000;

/** What can be taken back, last done last; and what can be done again, last taken back last. */
export interface History<Step> {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** A new step ends the future, and the oldest past where there is more than can be kept. */
export function afterDoing<Step>({ past }: History<Step>, step: Step): History<Step> {
  return { past: [...past, step].slice(-HISTORY_DEPTH), future: [] };
}

/** The same history where there is nothing to take back. */
export function afterUndoing<Step>(history: History<Step>): History<Step> {
  const { past, future } = history;
  const step = past.at(-1);
  return step === undefined ? history : { past: past.slice(0, -1), future: [...future, step] };
}

/** The same history where there is nothing to do again. */
export function afterRedoing<Step>(history: History<Step>): History<Step> {
  const { past, future } = history;
  const step = future.at(-1);
  return step === undefined ? history : { past: [...past, step], future: future.slice(0, -1) };
}
