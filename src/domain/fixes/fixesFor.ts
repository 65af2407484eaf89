import { atOnce } from '../atOnce.ts';
import type { Command } from '../commands/command.ts';
import { run } from '../commands/run.ts';
import { together } from '../commands/together.ts';
import type { Document } from '../document.ts';
import { findingChanges } from '../findingChanges.ts';
import { listOf } from '../lists.ts';
import { indexOf } from '../lookup/indexOf.ts';
import type { Organisation } from '../organisation.ts';
import { entryOf } from '../rules/catalogue.ts';
import { checkingIn } from '../rules/check.ts';
import { type Checked, findingsIn, type SubjectList } from '../rules/checked.ts';
import type { Finding, RuleId } from '../rules/finding.ts';
import { settingsOf } from '../rules/packs.ts';
import { verdictOf } from '../verdict.ts';
import { disturbed } from './disturbed.ts';
import type { Fix, Ground, Mending, Step } from './fix.ts';
import { compareCosts, leastCost } from './leastCost.ts';
import { PROPOSE } from './proposals.ts';

/** So many repairs are offered at most. */
const MOST_OFFERED = 3;
/**
 * So many steps are tried at most. In an organisation of 10,000 people one takes some two milliseconds, so that whoever opens a
 * finding waits for less than 50.
 */
const MOST_TRIED = 12;

/**
 * Up to three repairs of a finding, the cheapest first: opening no vacancy before opening one, moving nobody before a vacancy
 * and a vacancy before a person, no new hint before a new one. Each was tried: the rules let it be done, the finding is
 * gone by it and not merely without anybody to be about, no breach or warning is new or larger, and neither is a hint where
 * what it mends is a hint itself. So whoever applies one after the other comes to an end. None of a finding that is waived,
 * since somebody answers for it, or that is there no more, and none in a scenario that is frozen.
 */
export function fixesFor(document: Document, finding: Finding, mending: Mending): Fix[] {
  return atOnce(tryingFixes(document, finding, mending, false));
}

/**
 * Whether `fixesFor` has any repair of a finding. It goes no further than the first that holds, and pauses between the parts of
 * each step that it tries.
 */
export function* lookingForFix(document: Document, finding: Finding, mending: Mending): Generator<void, boolean> {
  const fixes = yield* tryingFixes(document, finding, mending, true);
  return fixes.length > 0;
}

/** Repairs of a finding, the cheapest first; where any is enough, no more than the first that holds. */
function* tryingFixes(
  document: Document,
  finding: Finding,
  mending: Mending,
  isAnyEnough: boolean,
): Generator<void, Fix[]> {
  const propose = PROPOSE[finding.rule];
  const scenario = document.scenarios.find(({ id }) => id === mending.scenario);
  if (!propose || !scenario || scenario.frozen !== null || finding.waived) return [];
  const { organisation } = scenario;
  const { scenario: id, today } = mending;
  const before = yield* checkingIn({ id, organisation }, document, today);
  const { index } = before;
  const subject = index.find(finding.subject);
  if (!subject || !isFound(finding, before)) return [];
  const limitOf = (rule: RuleId) => limitIn(document, rule);
  const ground: Ground = { ...mending, document, finding, index, limitOf };
  yield;
  const proposals = propose(subject as never, ground)
    .filter((steps) => steps.length > 0)
    .map((steps) => ({ steps, least: leastCost(steps[0] as Step, index) }))
    .sort((one, other) => compareCosts(one.least, other.least));
  yield;
  const fixes: Fix[] = [];
  const known = new Set<string>();
  for (const { steps, least } of proposals) {
    const last = fixes[MOST_OFFERED - 1];
    if (last && compareCosts(last.cost, least) <= 0) break;
    for (const step of steps) {
      const key = JSON.stringify(step);
      if (known.has(key) || known.size === MOST_TRIED) continue;
      known.add(key);
      const fix = yield* trying(ground, before, step);
      if (!fix) continue;
      fixes.push(fix);
      if (isAnyEnough) return fixes;
      fixes.sort((one, other) => compareCosts(one.cost, other.cost));
      break;
    }
  }
  return fixes.slice(0, MOST_OFFERED);
}

/** What a step comes to; `null` where it mends nothing, or breaks something. */
function* trying(
  { document, finding, index, scenario, today }: Ground,
  before: Checked,
  step: Step,
): Generator<void, Fix | null> {
  const commands = step.map((request) => ({ ...request, scenario, today }) as Command);
  const command = together({ scenario, today }, commands);
  const outcome = run(document, command);
  yield;
  if (outcome.kind !== 'done') return null;
  const after = organisationIn(outcome.document, { scenario });
  if (!after || isFound(finding, { index: indexOf(after), rules: before.rules })) return null;
  yield;
  const { findings: is } = yield* checkingIn({ id: scenario, organisation: after }, document, today);
  yield;
  const worse = findingChanges(before.findings, is).worse.filter(({ waived }) => !waived);
  if (worse.some(({ severity }) => severity !== 'info' || finding.severity === 'info')) return null;
  const verdict = verdictOf(document, command, outcome);
  yield;
  const { people, vacancies } = disturbed(index, indexOf(after));
  return {
    finding,
    command,
    verdict,
    cost: { opened: leastCost(step, index).opened, people, vacancies, hints: worse.length },
  };
}

/** Whether the rule finds its subject in an organisation; asked of this one alone, before everything else is checked. */
function isFound({ rule, subject }: Finding, { index, rules }: Pick<Checked, 'index' | 'rules'>): boolean {
  const record = index.find(subject);
  const list = listOf(subject) as SubjectList;
  return record !== undefined && findingsIn(list, record as never, index, rules).some((each) => each.rule === rule);
}

function organisationIn(document: Document, { scenario }: Pick<Mending, 'scenario'>): Organisation | undefined {
  return document.scenarios.find(({ id }) => id === scenario)?.organisation;
}

function limitIn(document: Document, rule: RuleId): number {
  const { severity, limit } = settingsOf(entryOf(rule), document);
  return severity === 'off' ? Number.POSITIVE_INFINITY : (limit ?? Number.POSITIVE_INFINITY);
}
