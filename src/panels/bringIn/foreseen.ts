import { applying } from '../../domain/commands/run.ts';
import type { Document, ScenarioId } from '../../domain/document.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { checkingIn } from '../../domain/rules/check.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { type Limits, limitsIn } from '../../domain/rules/limitsShown.ts';
import type { Foreseen } from '../../importing/plan/foresee.ts';
import { scenarioShown } from '../../store/workspace.ts';
import { inTurns } from '../../workers/inTurns.ts';

/** A document as it would be, with what the rules would find. */
export interface ForeseenDocument extends Foreseen {
  document: Document;
  index: Index;
  findings: readonly Finding[];
  limits: Limits;
}

/**
 * The document that a list would give, made of the one that it would be taken into. With thousands of people the page
 * answers in between. What was checked here is not checked again when the very same document is taken into the page.
 */
export async function documentForeseen(
  base: Document,
  scenario: ScenarioId,
  foreseen: Foreseen,
  today: string,
): Promise<ForeseenDocument> {
  const document = await inTurns(applying(base, foreseen.made));
  const shown = scenarioShown({ document, scenario });
  const { findings, index } = await inTurns(checkingIn(shown, document, today));
  return { ...foreseen, document, index, findings, limits: limitsIn(document) };
}
