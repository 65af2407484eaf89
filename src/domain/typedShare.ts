import { typedNumber } from './typedNumber.ts';

/** A share of time as somebody types it: a percentage, or a part such as `½` or `1/5`; `null` for what is neither, or none. */
export function typedShare(text: string): number | null {
  const typed = typedNumber(text);
  const share = typed && (typed.isPart ? typed.number : typed.number / 100);
  return share !== null && share >= 0.01 && share <= 1 ? share : null;
}
