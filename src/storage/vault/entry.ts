import type { Command } from '../../domain/commands/command.ts';
import type { Deed } from '../../domain/history.ts';
import { RULES_VERSION } from '../../domain/rules/version.ts';
import { VERSION } from '../../domain/version.ts';
import { checksumOf } from './checksum.ts';

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
  check: string;
}

export function writeEntry(document: string, entry: Entry, at: number): StoredEntry {
  const { seq, ...act } = entry;
  const text = JSON.stringify({
    ...act,
    ...(act.kind === 'done' && { command: told(act.command) }),
    rules: RULES_VERSION,
  });
  return { document, seq, at, version: VERSION, text, check: checkOf(document, seq, VERSION, text) };
}

/** A command as the history tells it: what was restored, or listed, stands in the changes, and not a second time. */
function told(command: Command): Command {
  if (command.type === 'takeOverList') return { ...command, commands: [] };
  if (command.type !== 'restoreDocument') return command;
  return { ...command, document: { ...command.document, scenarios: [] } };
}

/** The entry again, or `null` where it is not what was written. */
export function readEntry({ document, seq, version, text, check }: StoredEntry): Entry | null {
  if (typeof text !== 'string' || checkOf(document, seq, version, text) !== check) return null;
  return { ...(JSON.parse(text) as Act), seq };
}

function checkOf(document: string, seq: number, version: number, text: string): string {
  return checksumOf(`${document} ${seq} ${version}\n${text}`);
}
