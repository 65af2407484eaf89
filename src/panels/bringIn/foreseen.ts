import type { Request } from '../../domain/commands/command.ts';
import { run } from '../../domain/commands/run.ts';
import type { Document, ScenarioId } from '../../domain/document.ts';
import { type Index, indexOf } from '../../domain/lookup/indexOf.ts';
import { check } from '../../domain/rules/check.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { type Limits, limitsIn } from '../../domain/rules/limitsShown.ts';
import { completed } from '../../store/workspace.ts';

/** A document as it would be, with what the rules would find. */
export interface Foreseen {
  document: Document;
  index: Index;
  findings: readonly Finding[];
  limits: Limits;
}

/** What a document would be after a request, which is not carried out; as it is where it is refused. */
export function foreseen(document: Document, scenario: ScenarioId, request: Request, today: string): Foreseen | null {
  const outcome = run(document, completed(request, scenario));
  const after = outcome.kind === 'done' ? outcome.document : document;
  const shown = after.scenarios.find(({ id }) => id === scenario);
  if (!shown) return null;
  return {
    document: after,
    index: indexOf(shown.organisation),
    findings: check(shown, after, today),
    limits: limitsIn(after),
  };
}
