import type { Shown, Step } from '../../domain/history.ts';
import type { Role, SaveState } from '../../domain/keeping.ts';

/** What the keeping of documents needs of the page. */
export interface Page {
  /** Another document takes the place of the one shown. */
  show(key: string, shown: Shown): void;
  /** The document shown is now as another tab has made it. */
  follow(shown: Shown): void;
  noteSaved(saved: SaveState): void;
  noteRole(role: Role): void;
  /** What the browser answered when it was asked not to clear what is kept. */
  notePersisted(isPersisted: boolean): void;
  /** What was done here goes on in a document of its own, since another tab has taken the old one over. */
  noteForked(name: string): void;
  /** What a gesture is called, in the page's language. */
  labelOf(step: Step): string;
  newKey(): string;
  /** The user's local date, `YYYY-MM-DD`. */
  today(): string;
}
