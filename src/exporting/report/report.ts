import type { TribeId } from '../../domain/organisation.ts';
import type { FindingCounts } from '../../domain/rules/check.ts';
import type { Finding, RuleId } from '../../domain/rules/finding.ts';
import type { SoftenedRule } from '../../domain/rules/softened.ts';

/** What the rules find in some files: plain data, which every format is made of and which JSON prints. */
export interface Report {
  /** The day that was taken for today, `YYYY-MM-DD`. */
  on: string;
  /** Whether warnings fail as breaches do. */
  strict: boolean;
  files: FileReport[];
}

export interface FileReport {
  file: string;
  /** Where rules hold in place of the document's own: those of its own that let more through. */
  softened?: SoftenedRule[];
  /** The rules that were applied, those aside that are off. */
  rules?: RuleReport[];
  /** Of a file that could not be read: why not, the first of them, and how many there are in all. */
  faults?: FaultReport[];
  faultCount?: number;
  /** None of a file that could not be read. */
  scenarios: ScenarioReport[];
}

export interface RuleReport {
  rule: RuleId;
  severity: Finding['severity'];
  limit?: number;
}

export interface FaultReport {
  /** Where in the file, such as `scenarios[0].organisation.squads[3].tribe`; empty for the file as a whole. */
  path: string;
  message: string;
}

export interface ScenarioReport {
  id: string;
  name: string;
  counts: FindingCounts;
  findings: FindingReport[];
  /** Beside an earlier report: what was found then and is gone, counted nowhere else. */
  healed?: FindingReport[];
  changes?: Record<Change, number>;
}

/** What became of a finding since an earlier report. Worse: by more than before, of more weight, or waived no more. */
export type Change = 'new' | 'worse' | 'same' | 'healed';

export interface FindingReport {
  rule: RuleId;
  severity: Finding['severity'];
  /** The id of what is at fault: a squad, tribe, chapter, person, product, project or programme. */
  subject: string;
  /** What that is called. */
  name: string;
  /** The tribe in which it is counted; `null` for what is in none. */
  tribe: { id: TribeId; name: string } | null;
  message: string;
  waived: boolean;
  /** Who answers for a waived finding, and why. */
  waiver?: WaiverReport;
  /** Only for a rule with a limit. */
  count?: number;
  limit?: number;
  /** Where it stands in the text of the file, counted from 1; absent where that is not known. */
  line?: number;
  /** Beside an earlier report alone. */
  change?: Change;
}

export interface WaiverReport {
  reason: string;
  by: string;
  /** The last day it holds, `YYYY-MM-DD`; `null` where it has none. */
  until: string | null;
  upTo?: number;
}

/** What findings are counted by, in the order in which it is said. */
export const COUNTED = ['error', 'warning', 'info', 'waived'] as const;

/**
 * Whether a finding fails a check: a breach that is not waived, or a warning where these count as much; beside an earlier
 * report only what is new or worse.
 */
export function fails({ severity, waived, change }: FindingReport, strict: boolean): boolean {
  if (waived || change === 'same' || change === 'healed') return false;
  return severity === 'error' || (strict && severity === 'warning');
}

/** Findings counted by severity; a waived one is counted under `waived` alone. */
export function countsOf(findings: readonly FindingReport[]): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const { severity, waived } of findings) counts[waived ? 'waived' : severity] += 1;
  return counts;
}

/** Some counts as one. */
export function addedUp(all: readonly FindingCounts[]): FindingCounts {
  const sum: FindingCounts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const counts of all) for (const kind of COUNTED) sum[kind] += counts[kind];
  return sum;
}

/** What was found in all scenarios of some files. */
export function totalOf(files: readonly FileReport[]): FindingCounts {
  return addedUp(files.flatMap(({ scenarios }) => scenarios.map(({ counts }) => counts)));
}

/** What there is to list of a scenario: every finding, then what is gone since an earlier report. */
export function listed({ findings, healed = [] }: ScenarioReport): readonly FindingReport[] {
  return [...findings, ...healed];
}
