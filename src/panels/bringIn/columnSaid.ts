import { isPrivateHeader } from '../../importing/mapping/headers.ts';
import { type Mapping, NAME_PARTS, WHOLE_NAMES } from '../../importing/mapping/mapping.ts';
import type { TableOutline } from '../../importing/reader/asked.ts';
import { dayColumn, looksLikeDay } from '../../importing/rows/days.ts';
import type { Words } from '../../wording/words.ts';
import { headerOf } from './headerOf.ts';
import { namesOf, samplesOf, valuesOf } from './readAs.ts';

/** The day that a column which is kept says of everybody, where that decides who is taken in. */
export type KeptDay = 'start' | 'end';

/** Which columns say on which day somebody starts, or is gone: of each, the first that is kept and holds days. */
export function keptDays(table: TableOutline, mapping: Mapping): ReadonlyMap<number, KeptDay> {
  const days = new Map<number, KeptDay>();
  for (const [at, { header, becomes }] of mapping.columns.entries()) {
    const day = dayColumn(header);
    const values = valuesOf(table, mapping, at);
    // Nobody may be gone of those at the top.
    const holdsDays = values.length === 0 || values.filter(looksLikeDay).length * 2 >= values.length;
    if (day && becomes === 'extra' && holdsDays && ![...days.values()].includes(day)) days.set(at, day);
  }
  return days;
}

/** Whether nothing stands in a column, as far as the page knows; columns that are private are not looked into. */
export function isEmptyColumn(table: TableOutline, mapping: Mapping, at: number): boolean {
  const guessed = table.mapping.columns[at];
  if (!guessed || isPrivateHeader(guessed.header) || valuesOf(table, mapping, at).length > 0) return false;
  // A column is left out by itself where it is empty, or where it is called nothing and may have something further down.
  return guessed.becomes === 'never' && (guessed.header !== '' || table.rows <= table.first.length);
}

/** What comes of a column as it is read, in a sentence; `day` is what `keptDays` says of it. */
export function doesSaid(
  words: Words,
  table: TableOutline,
  mapping: Mapping,
  at: number,
  day: KeptDay | undefined,
): string {
  const becomes = mapping.columns[at]?.becomes ?? 'extra';
  if (day) return words.t(`bringIn.day.${day}Does`);
  if (becomes === 'never' && !isPrivateHeader(mapping.columns[at]?.header ?? ''))
    return words.t(isEmptyColumn(table, mapping, at) ? 'bringIn.table.nothingIn' : 'bringIn.table.leftOut');
  const isFirstPart = mapping.columns.findIndex((column) => NAME_PARTS.includes(column.becomes)) === at;
  const whole = mapping.columns.findIndex((column) => WHOLE_NAMES.includes(column.becomes));
  if (NAME_PARTS.includes(becomes) && whole >= 0)
    return words.t('bringIn.table.whereNone', { column: headerOf(words, mapping, whole) });
  const joined = isFirstPart ? namesOf(samplesOf(table, mapping), mapping) : [];
  return joined.length > 0
    ? words.t('bringIn.table.joined', { names: words.list(joined) })
    : words.t(`bringIn.does.${becomes}`);
}
