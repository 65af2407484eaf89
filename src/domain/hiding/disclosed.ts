import type { Document, Scenario } from '../document.ts';

declare const disclosed: unique symbol;
/** Only this folder puts it on: the architecture test holds everybody else to that. */
interface Mark {
  readonly [disclosed]: true;
}

/** A scenario of a document that may be handed on. */
export type DisclosedScenario = Scenario & Mark;

/**
 * A document of which it was decided how it shows the names of people: what every exporter takes. It comes from
 * `disclosed` (`hide.ts`), or from `openly` where names are shown.
 */
export type Disclosed = Omit<Document, 'scenarios'> & { scenarios: DisclosedScenario[] } & Mark;

/**
 * The very same document, with everybody's name in it. In a file of its own, since what is in the first script, or shows
 * a picture on the page, must not bring along the code that hides.
 */
export function openly(document: Document): Disclosed {
  return document as Disclosed;
}
