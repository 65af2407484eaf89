import type { Command, Request } from '../../domain/commands/command.ts';
import type { Change } from '../../domain/commands/outcome.ts';
import { run } from '../../domain/commands/run.ts';
import type { Document } from '../../domain/document.ts';

/** What comes of taking over a list, before it is taken over. */
export interface Foreseen {
  /** How many are new, and how much else changes. */
  people: number;
  changes: number;
  /** What it does to the document, to be done as it is; empty where nothing changes. */
  made: readonly Change[];
}

/** What a request for a list does to a document, which stays as it is. */
export function foresee(
  document: Document,
  request: Request & { type: 'takeOverList' },
  when: Pick<Command, 'scenario' | 'today'>,
): Foreseen {
  const outcome = run(document, { ...request, ...when });
  const { people, changes } = request;
  return { people, changes, made: outcome.kind === 'done' ? outcome.changes : [] };
}
