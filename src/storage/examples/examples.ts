/** The languages in which every example can be read; ids and people are the same in each. */
export type ExampleLanguage = 'en' | 'nl';

export interface Example {
  id: 'mortgage' | 'company' | 'every-rule';
  /** The document as plain JSON, fetched when asked for; read it like a file of somebody else's. */
  load(language: ExampleLanguage): Promise<unknown>;
}

type Edition = () => Promise<{ default: unknown }>;

function example(id: Example['id'], editions: Record<ExampleLanguage, Edition>): Example {
  return { id, load: async (language) => (await editions[language]()).default };
}

/** What can be opened without a file of one's own. The first is the first visit's. */
export const EXAMPLES: readonly Example[] = [
  example('mortgage', {
    en: () => import('./mortgage.en.json'),
    nl: () => import('./mortgage.nl.json'),
  }),
];
