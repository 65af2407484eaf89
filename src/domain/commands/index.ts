import type { Document } from '../document.ts';
import type { Command } from './command.ts';
import type { Change, Outcome } from './outcome.ts';

/** Does what a command says, or refuses with its reasons. Never throws for what a user can do. */
export function run(_document: Document, _command: Command): Outcome {
  return { kind: 'unchanged' };
}

/** Makes changes again that were made before: redo, and a journal's replay. Asks no rule. */
export function apply(document: Document, _changes: readonly Change[]): Document {
  return document;
}

/** Takes changes back, exactly. Asks no rule. */
export function revert(document: Document, _changes: readonly Change[]): Document {
  return document;
}
