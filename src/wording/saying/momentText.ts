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
