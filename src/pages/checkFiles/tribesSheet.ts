import { ruleName } from '../../exporting/report/sayings.ts';
import type { Worksheet } from '../../exporting/sheets/worksheet.ts';
import type { Words } from '../../wording/words.ts';
import type { TribeRow } from './tribeRows.ts';
import { tableOf } from './tribeTable.ts';

/** The table of tribes by rules as a worksheet, everything that counts in it, each document once. */
export function tribesSheet(words: Words, rows: readonly TribeRow[]): Worksheet {
  const { rules, rows: counted } = tableOf(
    rows.filter(({ sameAs }) => !sameAs),
    'all',
  );
  const titles = (['file', 'scenario', 'tribe'] as const).map((column) => words.t(`report.column.${column}`));
  return {
    name: words.t('report.byTribe'),
    headers: [...titles, ...rules.map((rule) => ruleName(words, rule)), words.t('checkFiles.total')],
    rows: counted.map(({ fileName, scenario, tribe, counts, total }) => [
      ...[fileName, scenario, tribe],
      ...rules.map((rule) => counts.get(rule) ?? 0),
      total,
    ]),
  };
}
