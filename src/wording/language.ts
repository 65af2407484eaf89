export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each is written where it differs from country to country: days, and the comma before the last of a list. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };
