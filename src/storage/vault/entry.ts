import { atOnce } from '../../domain/atOnce.ts';
import type { Command } from '../../domain/commands/command.ts';
import type { Change } from '../../domain/commands/outcome.ts';
import type { Deed } from '../../domain/history.ts';
import { RULES_VERSION } from '../../domain/rules/version.ts';
import { VERSION } from '../../domain/version.ts';
import { Assembled } from './assembled.ts';
import { Checksum } from './checksum.ts';
import { AT_ONCE, listPieces, narrowJson, objectPieces } from './jsonPieces.ts';

/** What happened to a document, once it has happened. */
export type Act =
  /** `label`: what the gesture is called, in the words of the page that it was made in. */
  (Deed & { kind: 'done'; label: string }) | { kind: 'undone' } | { kind: 'redone' };

/** An act in the journal: the `seq`th of its document, counted from 1. */
export type Entry = Act & { seq: number };

/** An entry as it is written. The checksum is of its text, so that the order of keys does not matter. */
export interface StoredEntry {
  document: string;
  seq: number;
  /** When, in milliseconds since 1970. */
  at: number;
  /** The version of the format that the changes are about. */
  version: number;
  text: string;
  /** Of one that is kept in several records: in how many more than this one its text goes on. */
  parts?: number;
  check: string;
}

/** An entry as it is to be written, its text in parts that are each written in one go. */
export type WrittenEntry = Omit<StoredEntry, 'text' | 'parts'> & { texts: readonly string[] };

/** Writes an entry piece by piece, so that other work may run in between; returns all of it at the end. */
export function* writingEntry(document: string, entry: Entry, at: number): Generator<void, WrittenEntry> {
  const { seq, ...act } = entry;
  const assembled = new Assembled(titleOf(document, seq, VERSION));
  for (const piece of actPieces(act)) {
    assembled.add(piece);
    yield;
  }
  const { texts, check } = assembled;
  return { document, seq, at, version: VERSION, texts, check };
}

export function writeEntry(document: string, entry: Entry, at: number): WrittenEntry {
  return atOnce(writingEntry(document, entry, at));
}

/** Whether to write it takes longer than anybody should wait for. */
export function isLong(entry: Entry): boolean {
  if (entry.kind !== 'done') return false;
  return entry.changes.reduce((records, change) => records + recordsIn(change), 0) > AT_ONCE;
}

function actPieces(act: Act): Generator<string> {
  if (act.kind !== 'done') return objectPieces({ ...act, rules: RULES_VERSION }, {});
  const told = { ...act, command: toldOf(act.command), rules: RULES_VERSION };
  return objectPieces(told, { changes: (changes) => changesPieces(changes) });
}

function* changesPieces(changes: readonly Change[]): Generator<string> {
  let before = '[';
  for (const change of changes) {
    yield before;
    before = ',';
    if (change.kind !== 'splice' || recordsIn(change) <= AT_ONCE) yield narrowJson(change);
    else yield* objectPieces(change, { removed: listPieces, inserted: listPieces });
  }
  yield changes.length === 0 ? '[]' : ']';
}

function recordsIn(change: Change): number {
  return change.kind === 'splice' ? change.removed.length + change.inserted.length : 1;
}

/** A command as the history tells it: what was restored, or listed, stands in the changes, and not a second time. */
function toldOf(command: Command): Command {
  if (command.type === 'takeOverList') return { ...command, commands: [] };
  if (command.type !== 'restoreDocument') return command;
  return { ...command, document: { ...command.document, scenarios: [] } };
}

/** The entry again, or `null` where it is not what was written. */
export function readEntry({ document, seq, version, text, check }: StoredEntry): Entry | null {
  if (typeof text !== 'string' || new Checksum().add(titleOf(document, seq, version)).add(text).sum !== check)
    return null;
  return { ...(JSON.parse(text) as Act), seq };
}

function titleOf(document: string, seq: number, version: number): string {
  return `${document} ${seq} ${version}\n`;
}
