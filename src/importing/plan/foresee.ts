import type { Command, Request } from '../../domain/commands/command.ts';
import type { Change } from '../../domain/commands/outcome.ts';
import { run } from '../../domain/commands/run.ts';
import type { Document } from '../../domain/document.ts';
import { check } from '../../domain/rules/check.ts';
import type { Finding } from '../../domain/rules/finding.ts';

/** What comes of taking over a list, before it is taken over. */
export interface Foreseen {
  /** How many are new, and how much else changes. */
  people: number;
  changes: number;
  /** What it does to the document, to be done as it is; empty where nothing changes. */
  made: readonly Change[];
  /** What the rules find then. */
  findings: readonly Finding[];
}

/** What a request for a list does to a document, which stays as it is. */
export function foresee(
  document: Document,
  request: Request & { type: 'takeOverList' },
  when: Pick<Command, 'scenario' | 'today'>,
): Foreseen {
  const outcome = run(document, { ...request, ...when });
  const [after, made] = outcome.kind === 'done' ? [outcome.document, outcome.changes] : [document, []];
  const shown = after.scenarios.find(({ id }) => id === when.scenario);
  const { people, changes } = request;
  return { people, changes, made, findings: shown ? check(shown, after, when.today) : [] };
}
