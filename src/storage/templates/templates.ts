import type { Document } from '../../domain/document.ts';
import type { OrganisationKind } from '../../domain/vocabulary.ts';
import { type EditionLanguage, type Editions, loadEdition } from '../editions.ts';

/** A small document of each kind of organisation that a reorganisation starts from, drawn as what it is. [W] ch. 1 and 3 */
const TEMPLATES: Record<OrganisationKind, Editions> = {
  /** Departments under a manager, one of them for product management. */
  traditional: {
    en: () => import('./traditional.en.json'),
    nl: () => import('./traditional.nl.json'),
  },
  /** A chain from the product, whose people belong to departments elsewhere. */
  'virtual-chain': {
    en: () => import('./virtual-chain.en.json'),
    nl: () => import('./virtual-chain.nl.json'),
  },
  /** Two parts, operations and commerce, with a project manager across them and marketing in the lead. */
  'life-event-chain': {
    en: () => import('./life-event-chain.en.json'),
    nl: () => import('./life-event-chain.nl.json'),
  },
  /** Departments that run, a squad that changes, and a management between it and the board. */
  hybrid: {
    en: () => import('./hybrid.en.json'),
    nl: () => import('./hybrid.nl.json'),
  },
  /** A tribe of two squads and three chapters. */
  agile: {
    en: () => import('./agile.en.json'),
    nl: () => import('./agile.nl.json'),
  },
};

/** Fetches the document that a kind starts from, with the kind stated. Rejects where it cannot be fetched. */
export function loadTemplate(kind: OrganisationKind, language: EditionLanguage): Promise<Document> {
  return loadEdition(TEMPLATES[kind], language);
}
