import type { Document } from '../../domain/document.ts';
import { shared } from '../../domain/sharing.ts';

/** The languages in which every example can be read; ids and people are the same in each. */
export type ExampleLanguage = 'en' | 'nl';

export interface Example {
  id: 'mortgage' | 'company' | 'every-rule';
  /** The document, fetched when it is asked for. */
  load(language: ExampleLanguage): Promise<Document>;
}

type Edition = () => Promise<{ default: unknown }>;

function example(id: Example['id'], editions: Record<ExampleLanguage, Edition>): Example {
  return {
    id,
    async load(language) {
      const [{ Document: format }, edition] = await Promise.all([
        import('../../domain/document.ts'),
        editions[language](),
      ]);
      return shared(format.parse(edition.default));
    },
  };
}

/** What can be opened without a file of one's own. The first one is what a first visit shows. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  /** The whitepaper's mortgage tribe, complete and without a breach. [W] ch. 4 */
  example('mortgage', {
    en: () => import('./mortgage.en.json'),
    nl: () => import('./mortgage.nl.json'),
  }),
  /** Three tribes as they are, and a proposal that founds a squad. */
  example('company', {
    en: () => import('./company.en.json'),
    nl: () => import('./company.nl.json'),
  }),
  /** Breaks each rule at least once, with one waiver. */
  example('every-rule', {
    en: () => import('./every-rule.en.json'),
    nl: () => import('./every-rule.nl.json'),
  }),
];
