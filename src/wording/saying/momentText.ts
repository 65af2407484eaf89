import { type Language, LOCALES } from '../language.ts';

/** A moment, in milliseconds since 1970, as the user's clock says it: `3 Nov 2026, 14:02`. */
export function momentText(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day, written as `YYYY-MM-DD`, as people write it: `3 Nov 2026`. */
export function dayText(language: Language, day: string): string {
  return partOfDay(language, day, { dateStyle: 'medium' });
}

/** A day (`YYYY-MM-DD`) of a year that goes without saying: `26 Nov`. */
export function dayOfYearText(language: Language, day: string): string {
  return partOfDay(language, day, { day: 'numeric', month: 'short' });
}

/** The month of a day (`YYYY-MM-DD`): `Nov`; of January the year instead, `2027`, so that a row of months says where each begins. */
export function monthText(language: Language, day: string): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : partOfDay(language, day, { month: 'short' });
}

function partOfDay(language: Language, day: string, parts: Intl.DateTimeFormatOptions): string {
  // A day has no clock: taken as one of Greenwich, it is the same day everywhere.
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(Date.parse(day));
}

/** A day (`YYYY-MM-DD`) as it stands in a cell of a table: `31 Dec 2026` in English, `31-12-2026` in Dutch. */
export function dayInCell(language: Language, day: string): string {
  if (language !== 'nl') return dayText(language, day);
  const [year, month, date] = day.split('-');
  return `${date}-${month}-${year}`;
}
