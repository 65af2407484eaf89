import type { Mapping } from '../../importing/mapping/mapping.ts';
import type { List } from '../../importing/rows/list.ts';
import type { Corrections } from '../../importing/tables/corrected.ts';
import type { Row } from '../../importing/tables/table.ts';
import type { Words } from '../../wording/words.ts';

/** Why rows of people do not come in, by their lines: they were refused, have left, or were taken out. */
export function rowsLeftOut(
  words: Words,
  { leftOut }: Pick<List, 'leftOut'>,
  { out }: Corrections,
): ReadonlyMap<number, string> {
  const whys = new Map<number, string>();
  for (const { line, text, why, with: other } of leftOut) {
    if (why !== 'no-name' && why !== 'number-taken' && why !== 'left') continue;
    const said = words.t(`bringIn.report.${why}`);
    whys.set(line, other === undefined ? said : `${said}: ${words.t('bringIn.report.takenBy', { text, line: other })}`);
  }
  for (const { line } of out) whys.set(line, words.t('bringIn.report.takenOut'));
  return whys;
}

/** These rows as the list has them, below its headers, each with why it was left out in a column of its own at the end. */
export function tableLeftOut(
  words: Words,
  { columns }: Mapping,
  rows: readonly Row[],
  whys: ReadonlyMap<number, string>,
): string[][] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
  const filled = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return [
    [...filled(columns.map(({ header }) => header)), words.t('bringIn.report.whyHeader')],
    ...rows.map(({ line, cells }) => [...filled(cells), whys.get(line) ?? '']),
  ];
}
