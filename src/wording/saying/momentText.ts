import type { Language } from '../language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** A moment, in milliseconds since 1970, as the user's clock says it: `3 Nov 2026, 14:02`. */
export function momentText(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
