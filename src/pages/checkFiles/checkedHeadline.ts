import type { Words } from '../../wording/words.ts';
import { countsShown, isShown, type TribeRow } from './tribeTable.ts';

/** `42 breaches in 5 of 13 tribes`. */
export function checkedHeadline(words: Words, rows: readonly TribeRow[]): string {
  const tribes = rows.filter(({ tribe }) => tribe !== null);
  const breached = tribes.filter(({ findings }) => findings.some((each) => isShown(each, 'error'))).length;
  const values = { breaches: countsShown(rows).error, tribes: breached, all: tribes.length };
  const isSome = breached > 0 && breached < tribes.length;
  return words.t(isSome ? 'checkFiles.headlineSome' : 'checkFiles.headline', values);
}
