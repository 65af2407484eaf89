import { apply } from '../../domain/commands/run.ts';
import type { Document, Scenario, ScenarioId } from '../../domain/document.ts';
import { type Index, indexOf } from '../../domain/lookup/indexOf.ts';
import { check } from '../../domain/rules/check.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { type Limits, limitsIn } from '../../domain/rules/limitsShown.ts';
import type { Foreseen } from '../../importing/plan/foresee.ts';

/** A document as it would be, with what the rules would find. */
export interface ForeseenDocument extends Foreseen {
  document: Document;
  index: Index;
  findings: readonly Finding[];
  limits: Limits;
}

/**
 * The document that a list would give, made of the one that it would be taken into. With thousands of people each step
 * takes some tens of milliseconds, and the page answers between two of them. What was checked here is not checked again
 * when the very same document is taken into the page.
 */
export async function documentForeseen(
  base: Document,
  scenario: ScenarioId,
  foreseen: Foreseen,
  today: string,
): Promise<ForeseenDocument> {
  const document = apply(base, foreseen.made);
  await aMoment();
  const shown = scenarioOf(document, scenario);
  const index = indexOf(shown.organisation);
  const findings = check(shown, document, today);
  await aMoment();
  return { ...foreseen, document, index, findings, limits: limitsIn(document) };
}

const aMoment = () => new Promise<void>((resume) => setTimeout(resume));

/** The scenario of a document that was chosen there. */
export function scenarioOf({ scenarios }: Document, scenario: ScenarioId): Scenario {
  return scenarios.find(({ id }) => id === scenario) ?? (scenarios[0] as Scenario);
}
