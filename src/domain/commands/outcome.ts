import type { Patch } from 'immer';
import type { Document, ScenarioId } from '../document.ts';
import type { IdKind } from '../ids.ts';
import type { EveryList } from '../lists.ts';
import type { SubjectId } from '../organisation.ts';
import type { ScenarioOutline } from '../outline.ts';
import type { Finding } from '../rules/finding.ts';

/** The lists that stand in the document itself. */
export type DocumentList = 'waivers' | 'notes' | 'decisions';

/**
 * One reversible change, as plain data: of the document where `scenario` is `null`, else of that scenario. A record is
 * patched by immer; a list is spliced by hand, because immer writes a splice as a patch for every element after it.
 */
export type Change =
  | {
      kind: 'patch';
      scenario: ScenarioId | null;
      list: EveryList | DocumentList | null;
      index: number;
      forward: Patch[];
      back: Patch[];
    }
  | {
      kind: 'splice';
      scenario: ScenarioId | null;
      list: EveryList | DocumentList;
      index: number;
      removed: unknown[];
      inserted: unknown[];
    }
  /** The scenarios, as they are after it and before it: each by its id where it stays, else by one on the other side. */
  | { kind: 'scenarios'; forward: readonly PlacedScenario[]; back: readonly PlacedScenario[] };

/** A scenario in its place: one that is there already, or what is different from one that is. */
export type PlacedScenario = ScenarioId | ScenarioOutline;

/** Why something cannot be done at all, whatever the rules say. */
export type ImpossibleReason =
  | `no-such-${IdKind}`
  | 'id-taken'
  | 'name-blank'
  | 'name-too-long'
  | 'text-too-long'
  | 'value-out-of-range'
  | 'already-in-squad'
  | 'not-in-squad'
  | 'not-a-vacancy'
  | 'seat-is-empty'
  | 'same-person'
  /** A squad does not wait for itself. */
  | 'same-squad'
  | 'already-dependent'
  | 'not-dependent'
  | 'not-in-project'
  | 'not-a-day'
  | 'ends-before-begin'
  /** A project that would wait for itself. */
  | 'after-circle'
  | 'not-decided'
  /** Whoever answers for a finding says why. */
  | 'reason-blank'
  | 'not-waived'
  /** A document has at least one scenario, and at most 50. */
  | 'last-scenario'
  | 'too-many-scenarios'
  /** The scenario is read only. */
  | 'frozen'
  /** Another tab writes the document; said by the store, for the domain knows of no tabs. */
  | 'written-elsewhere';

export type Refusal =
  /** The enforced findings that would be new, or worse. */
  | { kind: 'breaks-rules'; findings: Finding[] }
  | { kind: 'impossible'; reason: ImpossibleReason; subject?: SubjectId | string };

export type Outcome =
  | { kind: 'done'; document: Document; changes: Change[] }
  /** The document is as it was: no step in the history. */
  | { kind: 'unchanged' }
  | { kind: 'refused'; refusal: Refusal };
