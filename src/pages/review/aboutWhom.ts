import type { Document, Waiver } from '../../domain/document.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';

/** The name of what a waiver is about, in the first scenario that has it; of what is in none, its id. */
export function aboutWhom({ subject }: Pick<Waiver, 'subject'>, document: Document): string {
  const names = document.scenarios.map(({ id }) => namesIn(document, id)(subject));
  return names.find(Boolean) ?? subject;
}
