import { atOnce } from '../../domain/atOnce.ts';
import type { Document } from '../../domain/document.ts';
import type { History } from '../../domain/history.ts';
import { VERSION } from '../../domain/version.ts';
import { Assembled } from './assembled.ts';
import { Checksum } from './checksum.ts';
import type { SnapshotRecord } from './database.ts';
import { textPieces } from './documentText.ts';

/** A document after an entry of its journal, with its history by the numbers of the entries. */
export interface State {
  document: Document;
  seq: number;
  numbers: History<number>;
}

/** What of a snapshot is written and checked; its text in parts that are each written in one go. */
export type Written = Pick<SnapshotRecord, 'seq' | 'version' | 'size' | 'check' | 'past' | 'future'> & {
  texts: readonly string[];
};

/** Writes a state piece by piece, so that other work may run in between; returns all of it at the end. */
export function* writing(key: string, { document, seq, numbers }: State): Generator<void, Written> {
  const head = { seq, version: VERSION, past: [...numbers.past], future: [...numbers.future] };
  const assembled = new Assembled(titleOf(key, head));
  for (const piece of textPieces(document)) {
    assembled.add(piece);
    yield;
  }
  const { texts, length: size, check } = assembled;
  return { ...head, texts, size, check };
}

export function writtenAtOnce(key: string, state: State): Written {
  return atOnce(writing(key, state));
}

/** A text of another version than ours, as it was found. */
export function writtenAsFound(key: string, seq: number, version: number, text: string): Written {
  const head = { seq, version, past: [], future: [] };
  const { texts, length: size, check } = new Assembled(titleOf(key, head)).add(text);
  return { ...head, texts, size, check };
}

/** Whether a text is the one that was written. */
export function isSound(snapshot: SnapshotRecord, text: unknown): text is string {
  if (typeof text !== 'string') return false;
  return new Checksum().add(titleOf(snapshot.document, snapshot)).add(text).sum === snapshot.check;
}

function titleOf(key: string, { seq, version, past, future }: Pick<Written, 'seq' | 'version' | 'past' | 'future'>) {
  return `${key} ${seq} ${version} ${past.join()} ${future.join()}\n`;
}
