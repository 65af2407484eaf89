import type { Document, ScenarioId } from '../../domain/document.ts';
import type { Mapping, Question } from '../mapping/mapping.ts';
import type { AcceptedPlaces } from '../plan/accepted.ts';
import type { Foreseen } from '../plan/foresee.ts';
import type { ListPlan } from '../plan/listPlan.ts';
import type { Recognised } from '../plan/recognised.ts';
import type { TakenSo } from '../plan/requestFor.ts';
import type { OutlinedTribe } from '../rows/listOutline.ts';
import type { Corrections } from '../tables/corrected.ts';
import type { Encoding, Row, Source, UnreadSource } from '../tables/table.ts';

/** What is brought in: the bytes of a file, or what was copied elsewhere, as a web page and as a text. */
export type Brought = { bytes: Uint8Array<ArrayBuffer> } | { html: string; text: string };

/** Texts that are told, as many as anybody reads, and how many there are. */
export interface SomeTexts {
  count: number;
  some: readonly string[];
}

/** Of which two tables a third was made, by their places, and by which of their columns; empty headers are none. */
export interface JoinedOutline {
  table: number;
  with: number;
  by: { column: string; other: string };
  /** What stands in the column of the first and is not in the other, and the other way round. */
  unmatched: SomeTexts;
  unused: SomeTexts;
}

/** How one table of a source looks, and what its columns seem to be. */
export interface TableOutline {
  name: string;
  /** How many rows there are. */
  rows: number;
  /** Those from the top as far as anybody checks. */
  first: readonly Row[];
  mapping: Mapping;
  questions: readonly Question[];
  /** Of a table that was made of two. */
  joined?: JoinedOutline;
}

/** A source without its rows, which stay where they were read. */
export type SourceOutline = Omit<Source, 'tables'> & { tables: TableOutline[] };

/** How a table is read: which one, what its columns are, and what was set right in it; `today` is the user's local date. */
export interface Reading {
  table: number;
  mapping: Mapping;
  corrections: Corrections;
  today: string;
}

/** What the page asks of the worker that holds a source; each question is answered once, in their order. */
export type Asked =
  | { ask: 'read'; brought: Brought; name: string; encoding?: Encoding | undefined }
  | { ask: 'add'; brought: Brought; name: string }
  | { ask: 'join'; table: number; with: number }
  | { ask: 'columns'; table: number; header: number | null }
  | ({ ask: 'outline' } & Reading)
  | { ask: 'takeInto'; document: Document; scenario: ScenarioId }
  /** How much of a list is about the document. */
  | ({ ask: 'recognise' } & Reading)
  /** `salt`: letters that no id has yet; what is new gets ids that begin with them. */
  | ({ ask: 'plan'; isWhole: boolean; salt: string } & Reading & TakenSo)
  | ({ ask: 'foresee'; accepted: AcceptedPlaces } & TakenSo)
  | { ask: 'rows'; table: number; lines: readonly number[] };

/** The answer to each. */
export interface Answers {
  read: SourceOutline | UnreadSource;
  /** How the further source was read, with its own tables alone: they stand behind those that there were. */
  add: SourceOutline | UnreadSource;
  /** The table that was made, which stands behind all others; `null` where nothing of the two matches well enough. */
  join: TableOutline | null;
  /** The same table under another header, or under none. */
  columns: TableOutline;
  /** What a list comes to, roughly: for a picture of what its columns may mean. */
  outline: OutlinedTribe[];
  /** From now on plans are about this document. */
  takeInto: null;
  recognise: Recognised;
  /** What taking over a list comes to there, and what comes of it as it is proposed. */
  plan: { plan: ListPlan; foreseen: Foreseen };
  /** What comes of the last plan, as far as it is accepted. */
  foresee: Foreseen;
  /** The rows of these lines as the source has them, whatever was set right in them. */
  rows: Row[];
}
