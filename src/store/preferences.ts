import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  /** `null`: the browser's own language decides. */
  language: 'en' | 'nl' | null;
  theme: Theme;
  /** The line that says what to try has been put away. */
  hintSeen: boolean;
  /** The heads of squads on the board say their products and mandate. */
  productsShown: boolean;
  /** What the columns of a list were said to be, by its headers (`panels/bringIn/remembered.ts`). */
  mappings: Readonly<Record<string, string>>;
  /** How the last picture was made (`panels/export/choices.ts`). */
  exporting: Readonly<Record<string, string>>;
  /** In which documents it was offered to do in a proposal what was done in Today, by their keys, and the day of that. */
  offered: Readonly<Record<string, string>>;
  chooseLanguage(language: 'en' | 'nl'): void;
  chooseTheme(theme: Theme): void;
  dismissHint(): void;
  showProducts(shown: boolean): void;
  rememberMappings(mappings: Preferences['mappings']): void;
  rememberOffered(offered: Preferences['offered']): void;
  rememberExporting(exporting: Preferences['exporting']): void;
}

/** What this user of this browser prefers; kept by `main` outside the documents. */
export const usePreferences = create<Preferences>()((set, get) => ({
  language: null,
  theme: 'system',
  hintSeen: false,
  productsShown: false,
  mappings: {},
  offered: {},
  exporting: {},
  chooseLanguage: (language) => set({ language }),
  chooseTheme: (theme) => set({ theme }),
  // Once is enough: whoever keeps preferences writes them each time they are set.
  dismissHint: () => get().hintSeen || set({ hintSeen: true }),
  showProducts: (productsShown) => set({ productsShown }),
  rememberMappings: (mappings) => set({ mappings }),
  rememberOffered: (offered) => set({ offered }),
  rememberExporting: (exporting) => set({ exporting }),
}));

/** The language of the page: chosen, else the browser's, else English. */
export function languageOf(preferences: Pick<Preferences, 'language'>, browser: readonly string[]): 'en' | 'nl' {
  if (preferences.language) return preferences.language;
  for (const tag of browser) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'nl' || primary === 'en') return primary;
  }
  return 'en';
}
