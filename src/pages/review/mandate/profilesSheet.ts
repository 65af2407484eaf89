import type { ProfiledUnit, ProfileRow } from '../../../domain/compare/profileMap.ts';
import { ASPECTS } from '../../../domain/vocabulary.ts';
import type { Worksheet, WorksheetCell } from '../../../exporting/sheets/worksheet.ts';
import type { Words } from '../../../wording/words.ts';
import { rowName, standSaid, standsOn } from './standSaid.ts';
import type { Mandate } from './useMandate.ts';

/** The profiles as they are shown, for a spreadsheet: a row for each tribe and squad; both sides in columns of their own. */
export function profilesSheet(words: Words, { map, side, before, scenario }: Mandate): Worksheet {
  const sides: readonly ('was' | 'is')[] = side === 'both' ? ['was', 'is'] : [side === 'before' ? 'was' : 'is'];
  const nameOf = (each: 'was' | 'is') => (each === 'was' ? before?.name : scenario.name) ?? '';
  const headsOf = (column: string) =>
    sides.map((each) => (sides.length > 1 ? words.t('mandate.columnIn', { column, name: nameOf(each) }) : column));
  const inSides = (row: ProfileRow, cell: (unit: ProfiledUnit) => WorksheetCell) =>
    sides.map((each) => {
      const unit = row[each];
      return unit && cell(unit);
    });
  let tribe = '';
  const rows = map.rows
    .filter((row) => standsOn(row, side))
    .map((row): WorksheetCell[] => {
      const name = rowName(words, row);
      if (row.isTribe) tribe = name;
      return [
        tribe,
        row.isTribe ? null : name,
        ...ASPECTS.flatMap((aspect) => inSides(row, (unit) => standSaid(words, unit, aspect))),
        ...inSides(row, ({ full }) => full),
      ];
    });
  return {
    name: words.t('mandate.sheet'),
    headers: [
      words.t('panels.tribe.one'),
      words.t('review.squad'),
      ...ASPECTS.flatMap((aspect) => headsOf(words.t(`terms.aspects.${aspect}`))),
      ...headsOf(words.t('mandate.fullHead', { all: ASPECTS.length })),
    ],
    rows,
  };
}
