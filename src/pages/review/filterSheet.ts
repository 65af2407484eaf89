import type { Scenario } from '../../domain/document.ts';
import type { Disclosed } from '../../domain/hiding/disclosed.ts';
import type { Worksheet } from '../../exporting/sheets/worksheet.ts';
import type { Words } from '../../wording/words.ts';
import type { ShownPart } from './filterSaid.ts';

/** What a workbook says of the findings that it leaves out, on a sheet of its own: the others are rows to reckon with. */
export function filterSheet(
  words: Words,
  { filter, shown, all }: ShownPart,
  { document, scenario }: { document: Disclosed; scenario: Scenario },
): Worksheet {
  return {
    name: words.t('review.filterSheet'),
    headers: (['document', 'scenario', 'filter', 'shown', 'leftOut'] as const).map((column) =>
      words.t(`review.filterColumns.${column}`),
    ),
    rows: [[document.name, scenario.name, filter, shown, all - shown]],
  };
}
