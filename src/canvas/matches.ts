import { matchingPeople } from '../domain/lookup/search.ts';
import type { Organisation, PersonId } from '../domain/organisation.ts';
import type { Words } from '../wording/words.ts';

/** Everybody who matches the search; looked up again only when the search or the organisation has changed. */
export class Matches {
  #last: { organisation: Organisation; search: string; found: ReadonlySet<PersonId> | null } | null = null;

  /** `null` when nothing is searched for, and so nobody is dimmed. */
  now(organisation: Organisation, search: string, words: Words): ReadonlySet<PersonId> | null {
    if (this.#last?.organisation !== organisation || this.#last.search !== search) {
      const kinds = {
        external: words.t('canvas.marks.external'),
        vacancy: words.t('canvas.marks.vacancy'),
        noSquad: words.t('canvas.noSquad'),
      };
      this.#last = { organisation, search, found: matchingPeople(organisation, search, kinds) };
    }
    return this.#last.found;
  }
}
