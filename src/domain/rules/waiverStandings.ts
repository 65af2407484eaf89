import { daysBetween } from '../daysBetween.ts';
import type { Document, ScenarioId, Waiver } from '../document.ts';
import { check } from './check.ts';
import type { Finding } from './finding.ts';
import { waiversHolding } from './waivers.ts';

/** From what asks for something to what asks for nothing. */
const STATES = ['broken', 'due', 'holds', 'idle'] as const;

/** A waiver, and whether it still does what it was given for. */
export interface WaiverStanding {
  waiver: Waiver;
  /**
   * `broken`: there is a finding that it does not cover any more; `due`: it ends within six weeks; `idle`: it has no finding in
   * any scenario that it reaches.
   */
  state: (typeof STATES)[number];
  /** How many days it holds after today; less than 0 where it has ended, `null` where it has no end. */
  daysLeft: number | null;
  /** The finding, the first that is not covered, and in which scenario. */
  found: { finding: Finding; scenario: ScenarioId } | null;
}

const SOON = 6 * 7;

/** Every waiver of a document on a day: those first that ask for something, and of these what ends first. */
export function waiverStandings(document: Document, today: string): WaiverStanding[] {
  if (document.waivers.length === 0) return [];
  const scenarios = document.scenarios.map((scenario) => ({
    id: scenario.id,
    found: new Map(check(scenario, document, today).map((finding) => [keyOf(finding), finding])),
  }));
  const standings = document.waivers.map((waiver) => standingOf(waiver, scenarios, today));
  const order = ({ state }: WaiverStanding) => STATES.indexOf(state);
  const end = ({ waiver }: WaiverStanding) => waiver.until ?? '9999';
  return standings.toSorted((one, other) => order(one) - order(other) || end(one).localeCompare(end(other)));
}

const keyOf = ({ rule, subject }: { rule: string; subject: string }) => `${rule} ${subject}`;

interface Checked {
  id: ScenarioId;
  found: ReadonlyMap<string, Finding>;
}

function standingOf(waiver: Waiver, scenarios: readonly Checked[], today: string): WaiverStanding {
  const { until, scenario: only } = waiver;
  const daysLeft = until === null ? null : daysBetween(today, until);
  const all = scenarios
    .filter(({ id }) => only === null || only === id)
    .flatMap(({ id, found }) => {
      const finding = found.get(keyOf(waiver));
      return finding ? [{ finding, scenario: id }] : [];
    });
  const covers = waiversHolding({ waivers: [waiver] }, today);
  const open = all.find(({ finding }) => covers(finding) === null);
  const found = open ?? all[0] ?? null;
  const held = daysLeft !== null && daysLeft <= SOON ? 'due' : 'holds';
  return { waiver, state: open ? 'broken' : found ? held : 'idle', daysLeft, found };
}
