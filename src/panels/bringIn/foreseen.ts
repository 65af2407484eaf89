import { applying } from '../../domain/commands/run.ts';
import type { Document, Scenario, ScenarioId } from '../../domain/document.ts';
import { type Index, indexOf } from '../../domain/lookup/indexOf.ts';
import { checkingIn } from '../../domain/rules/check.ts';
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
 * The document that a list would give, made of the one that it would be taken into. With thousands of people the page
 * answers in between. What was checked here is not checked again when the very same document is taken into the page.
 */
export async function documentForeseen(
  base: Document,
  scenario: ScenarioId,
  foreseen: Foreseen,
  today: string,
): Promise<ForeseenDocument> {
  const document = await withPauses(applying(base, foreseen.made));
  const shown = scenarioOf(document, scenario);
  await aMoment();
  const index = indexOf(shown.organisation);
  await aMoment();
  const { findings } = await withPauses(checkingIn(shown, document, today));
  return { ...foreseen, document, index, findings, limits: limitsIn(document) };
}

/** In milliseconds: how long to work before the page is let answer. */
const SLICE = 8;

async function withPauses<Result>(work: Generator<void, Result>): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await aMoment();
    end = performance.now() + SLICE;
  }
}

const aMoment = () => new Promise<void>((resume) => setTimeout(resume));

/** The scenario of a document that was chosen there. */
export function scenarioOf({ scenarios }: Document, scenario: ScenarioId): Scenario {
  return scenarios.find(({ id }) => id === scenario) ?? (scenarios[0] as Scenario);
}
