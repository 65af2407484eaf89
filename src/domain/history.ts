import type { Command } from './commands/command.ts';
import type { Change, Refusal } from './commands/outcome.ts';
import type { Document } from './document.ts';

/** One gesture: what was asked, and the changes it made, forward and back. */
export interface Deed {
  command: Command;
  changes: Change[];
}

/** A gesture in the history of a document that is open. */
export interface Step extends Deed {
  /** The document as it was, for the label in words; shares everything that did not change. */
  before: Document;
}

/** What can be taken back, last done last; and what can be done again, last taken back last. */
export interface History<Item> {
  readonly past: readonly Item[];
  readonly future: readonly Item[];
}

/** A document with its history, as a page has it. */
export interface Shown extends History<Step> {
  document: Document;
}

/** What happened to the document of a page, once it has happened, and how the page shows it now. */
export type Happening = { documentKey: string; shown: Shown } & (
  | { kind: 'done' | 'undone' | 'redone'; step: Step }
  /** Another document took its place. */
  | { kind: 'opened' }
  /** Another tab has made it so. */
  | { kind: 'followed' }
);

/** What the last gesture came to, for the sentence that says so. Each is a new object. */
export type LastOutcome =
  | { kind: 'done' | 'undone' | 'redone'; command: Command; before: Document; after: Document }
  | { kind: 'refused'; command: Command; before: Document; refusal: Refusal };

/** How many steps back are kept. */
export const HISTORY_DEPTH = 1000;

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** A new step ends the future, and the oldest past where there is more than can be kept. */
export function afterDoing<Item>({ past }: History<Item>, item: Item): History<Item> {
  return { past: [...past, item].slice(-HISTORY_DEPTH), future: [] };
}

/** Moves the last step to what can be redone. The same history where there is nothing to take back. */
export function afterUndoing<Item>(history: History<Item>): History<Item> {
  const { past, future } = history;
  const item = past.at(-1);
  return item === undefined ? history : { past: past.slice(0, -1), future: [...future, item] };
}

/** Moves the step taken back last to what can be undone. The same history where there is nothing to do again. */
export function afterRedoing<Item>(history: History<Item>): History<Item> {
  const { past, future } = history;
  const item = future.at(-1);
  return item === undefined ? history : { past: [...past, item], future: future.slice(0, -1) };
}
