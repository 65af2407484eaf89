import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { Words } from '../../wording/words.ts';

/** What a column is called: by its header, or where it has none by its place. */
export function headerOf(words: Words, { columns }: Mapping, at: number): string {
  return columns[at]?.header || words.t('bringIn.table.unnamed', { number: at + 1 });
}
