import type { Document } from '../domain/document.ts';
import { shared } from '../domain/sharing.ts';

/** The languages in which whatever comes with the program can be read; ids and people are the same in each. */
export type EditionLanguage = 'en' | 'nl';

/** A document that comes with the program, in every language; each is fetched when it is asked for. */
export type Editions = Record<EditionLanguage, () => Promise<{ default: unknown }>>;

/** Fetches a document in a language. Rejects where it cannot be fetched. */
export async function loadEdition(editions: Editions, language: EditionLanguage): Promise<Document> {
  const [{ Document: format }, edition] = await Promise.all([import('../domain/document.ts'), editions[language]()]);
  return shared(format.parse(edition.default));
}
