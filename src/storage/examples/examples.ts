import type { Document } from '../../domain/document.ts';
import { type EditionLanguage, type Editions, loadEdition } from '../editions.ts';

export interface Example {
  id: 'mortgage' | 'chain' | 'company' | 'every-rule';
  /** The document, fetched when it is asked for. */
  load(language: EditionLanguage): Promise<Document>;
}

function example(id: Example['id'], editions: Editions): Example {
  return { id, load: (language) => loadEdition(editions, language) };
}

/** What can be opened without a file of one's own. The first one is what a first visit shows. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  /** The whitepaper's mortgage tribe, complete and without a breach, with its products and the projects that they wait for. [W] ch. 4, [P] */
  example('mortgage', {
    en: () => import('./mortgage.en.json'),
    nl: () => import('./mortgage.nl.json'),
  }),
  /** A chain around a life event, and the same twelve people in a hybrid and an agile organisation. [W] ch. 1 to 4 */
  example('chain', {
    en: () => import('./chain.en.json'),
    nl: () => import('./chain.nl.json'),
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
