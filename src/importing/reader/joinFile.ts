import type { UnreadSource } from '../tables/table.ts';
import type { Brought, SourceOutline } from './asked.ts';
import type { ListReader } from './listReader.ts';

/** A file, or what was pasted, by what it is called. */
export interface BroughtFile {
  name: string;
  brought: Brought;
}

/** A file that was not joined: it could not be read, or nothing of it matches. */
export interface Unjoined {
  name: string;
  problem: UnreadSource['problem'] | 'no-match';
}

/** What is held once a file was to be joined: with a table more where it was. */
export interface JoinedFile {
  outline: SourceOutline;
  /** The place of the table that was made, or why none was. */
  made: number | Unjoined;
}

/**
 * Adds a file to what a reader holds, and joins one of the tables there with the first of its tables that matches. Its
 * tables stay there where none does.
 */
export async function joinFile(
  reader: ListReader,
  outline: SourceOutline,
  table: number,
  { name, brought }: BroughtFile,
): Promise<JoinedFile> {
  const read = await reader.add(brought, name);
  if (read.kind !== 'ok') return { outline, made: { name, problem: read.problem } };
  const tables = [...outline.tables, ...read.tables];
  const added = { ...outline, tables, notes: [...outline.notes, ...read.notes] };
  for (const at of read.tables.keys()) {
    const made = await reader.join(table, outline.tables.length + at);
    if (made) return { outline: { ...added, tables: [...tables, made] }, made: tables.length };
  }
  return { outline: added, made: { name, problem: 'no-match' } };
}
