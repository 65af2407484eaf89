import type { Affected } from '../../domain/compare/affected.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Words } from '../../wording/words.ts';
import { COLUMNS, cellsOf } from './cellsOf.ts';

/** Everybody for whom something changes as rows of a spreadsheet, below a header: what was and what is, each in a column. */
export function affectedRows(words: Words, affected: readonly Affected[], before: Index, after: Index): string[][] {
  const headers = COLUMNS.flatMap((column) => {
    const name = words.t(`changes.column.${column}`);
    return [words.t('changes.columnBefore', { column: name }), words.t('changes.columnAfter', { column: name })];
  });
  return [
    [words.t('changes.column.person'), words.t('changes.column.change'), ...headers],
    ...affected.map((each) => {
      const cells = cellsOf(words, each, before, after);
      const name = (each.after ?? each.before)?.person.name ?? '';
      const texts = COLUMNS.flatMap((column) => [cells[column].was ?? '', cells[column].is ?? '']);
      return [name, words.t(`changes.group.${each.group}`), ...texts];
    }),
  ];
}
