import type { Document } from '../../domain/document.ts';
import type { History } from '../../domain/history.ts';
import type { Role } from '../tabs/seat.ts';
import type { Act } from '../vault/entry.ts';
import type { Step } from '../vault/step.ts';
import type { Trouble } from '../vault/trouble.ts';

/** A document with its history, as the page has it. */
export interface Shown extends History<Step> {
  document: Document;
}

/** How the copy in this browser stands. `memory`: nothing can be written; the work goes on in this page alone. */
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'memory'; reason: Trouble };

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

/** What the user did between two states of one document; `null` where it is the same. */
export function actBetween(before: Shown, now: Shown, labelOf: (step: Step) => string): Act | null {
  if (now.document === before.document) return null;
  if (now.future.length > before.future.length) return { kind: 'undone' };
  const step = now.past.at(-1);
  if (!step) return null;
  if (step === before.future.at(-1) && now.future.length === before.future.length - 1) return { kind: 'redone' };
  return { kind: 'done', command: step.command, changes: step.changes, label: labelOf(step) };
}
