import type { Theme } from '../../store/preferences.ts';
import type { Language } from '../../wording/language.ts';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Each language by its own name: whoever needs the switch may not read the other. */
export const LANGUAGES: readonly { value: Language; text: string; lang: string }[] = [
  { value: 'en', text: 'English', lang: 'en' },
  { value: 'nl', text: 'Nederlands', lang: 'nl' },
];
