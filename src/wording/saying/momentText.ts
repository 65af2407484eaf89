import { type Language, LOCALES } from '../language.ts';

/** A moment, in milliseconds since 1970, as the user's clock says it: `3 Nov 2026, 14:02`. */
export function momentText(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day, written as `YYYY-MM-DD`, as people write it: `3 Nov 2026`. */
export function dayText(language: Language, day: string): string {
  // A day has no clock: taken as one of Greenwich, it is the same day everywhere.
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
}

/** A day (`YYYY-MM-DD`) as it stands in a cell of a table: `31 Dec 2026` in English, `31-12-2026` in Dutch. */
export function dayInCell(language: Language, day: string): string {
  if (language !== 'nl') return dayText(language, day);
  const [year, month, date] = day.split('-');
  return `${date}-${month}-${year}`;
}
