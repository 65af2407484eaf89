import { headerKey } from '../mapping/headers.ts';

/** In which order a column writes its days where the year stands last. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?:$|[T ])/;

const STARTS = new Set(
  'hiredate startdate employmentstartdate datestarted joindate joiningdate datumindienst indienst indienstdatum datumindiensttreding ingangsdatum begindatum startdatum einstellungsdatum eintrittsdatum eintritt datedembauche dateentree datedentree originalhiredate start'.split(
    ' ',
  ),
);
const ENDS = new Set(
  'enddate terminationdate leavedate leavingdate employmentenddate lastworkingday lastday datumuitdienst uitdienst uitdienstdatum einddatum datumuitdiensttreding austrittsdatum austritt datedesortie datesortie datefin'.split(
    ' ',
  ),
);

/** Whether a header is that of the day on which somebody starts, or is gone. */
export function dayColumn(header: string): 'start' | 'end' | null {
  const key = headerKey(header);
  return STARTS.has(key) ? 'start' : ENDS.has(key) ? 'end' : null;
}

/** How a column writes its days; where its cells contradict each other, how most of those that show it do. */
export function dayOrder(cells: readonly string[]): DayOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const [, one, , other] = YEAR_LAST.exec(cell) ?? [];
    if (Number(one) > 12) dayFirst += 1;
    if (Number(other) > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return 'unknown';
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/**
 * A day as `YYYY-MM-DD`. `null` for what is none, and where day and month cannot be told apart: with points or hyphens
 * the day stands first, with slashes the column must show it.
 */
export function readDay(cell: string, order: DayOrder): string | null {
  const [, ...first] = YEAR_FIRST.exec(cell) ?? [];
  if (first.length > 0) return day(first[0], first[1], first[2]);
  const [, one, sign, other, year] = YEAR_LAST.exec(cell) ?? [];
  if (year === undefined) return null;
  const how = order === 'unknown' && sign !== '/' ? 'day-first' : order;
  if (how === 'unknown') return one === other ? day(year, one, other) : null;
  return how === 'day-first' ? day(year, other, one) : day(year, one, other);
}

/** Whether it looks like a day at all. */
export function looksLikeDay(cell: string): boolean {
  return YEAR_FIRST.test(cell) || YEAR_LAST.test(cell);
}

function day(year = '', month = '', of = ''): string | null {
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(of) >= 1 && Number(of) <= 31;
  return exists ? `${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}` : null;
}
