import type { Command, Request } from '../commands/command.ts';
import type { Document, ScenarioId } from '../document.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { ChapterId } from '../organisation.ts';
import type { Finding, RuleId } from '../rules/finding.ts';
import type { Verdict } from '../verdict.ts';
import type { NewVacancy } from '../withVacancy.ts';

/** What a fix asks of people. What is smaller at the first of these that differs is cheaper. */
export interface Cost {
  /** The vacancies that it opens: somebody is to be hired for each. */
  opened: number;
  /** The people whose squads, chapter or line manager are other ones by it; a vacancy is nobody yet. */
  people: number;
  /** The vacancies of before whose squads, chapter or line manager are. */
  vacancies: number;
  /** The hints that are new by it, or larger. */
  hints: number;
}

/** A repair of one finding in one step, which was tried: the finding is gone by it, and no breach or warning is new. */
export interface Fix {
  /** What it mends. */
  finding: Finding;
  /** One command, and so one step to undo. */
  command: Command;
  /** What it does, the finding itself among what it fixes. */
  verdict: Verdict;
  cost: Cost;
}

/** In which scenario and on which day a finding is to be mended, and the free ids for what a fix may found. */
export interface Mending {
  scenario: ScenarioId;
  today: string;
  vacancy: NewVacancy;
  chapter: ChapterId;
}

/** Requests that are one step together. */
export type Step = readonly Request[];

/** Ways to do much the same, such as one person to several squads, the best first: only the first that holds is offered. */
export type Proposal = readonly Step[];

/** What a proposal is made from. */
export interface Ground extends Mending {
  document: Document;
  finding: Finding;
  index: Index;
  /** The number of a rule that is in force; infinite where the rule is off. */
  limitOf(rule: RuleId): number;
}

/** What may mend a finding at this subject, untried: whatever would not is left out later. */
export type Propose<Subject> = (subject: Subject, ground: Ground) => readonly Proposal[];
