import { apply } from '../../domain/commands/run.ts';
import type { Document, Scenario, ScenarioId } from '../../domain/document.ts';
import { type Index, indexOf } from '../../domain/lookup/indexOf.ts';
import { type Limits, limitsIn } from '../../domain/rules/limitsShown.ts';
import type { Foreseen } from '../../importing/plan/foresee.ts';

/** A document as it would be, with what the rules would find. */
export interface ForeseenDocument extends Foreseen {
  document: Document;
  index: Index;
  limits: Limits;
}

/** The document that a list would give, made of the one that it would be taken into. */
export function documentForeseen(base: Document, scenario: ScenarioId, foreseen: Foreseen): ForeseenDocument {
  const document = apply(base, foreseen.made);
  return {
    ...foreseen,
    document,
    index: indexOf(scenarioOf(document, scenario).organisation),
    limits: limitsIn(document),
  };
}

/** The scenario of a document that was chosen there. */
export function scenarioOf({ scenarios }: Document, scenario: ScenarioId): Scenario {
  return scenarios.find(({ id }) => id === scenario) ?? (scenarios[0] as Scenario);
}
