import type { Words } from '../../wording/words.ts';
import type { TribeRow } from './tribeRows.ts';
import { countsShown, isShown } from './tribeTable.ts';

/** `42 breaches in 5 of 13 tribes`. */
export function checkedHeadline(words: Words, rows: readonly TribeRow[]): string {
  const tribes = rows.filter(({ tribe, sameAs }) => tribe !== null && !sameAs);
  // Each once, in however many scenarios it stands.
  const countOf = (of: readonly TribeRow[]) => new Set(of.map(({ file, tribe }) => `${file} ${tribe}`)).size;
  const breached = countOf(tribes.filter(({ findings }) => findings.some((each) => isShown(each, 'error'))));
  const values = { breaches: countsShown(rows).error, tribes: breached, all: countOf(tribes) };
  const isSome = breached > 0 && breached < values.all;
  return words.t(isSome ? 'checkFiles.headlineSome' : 'checkFiles.headline', values);
}
