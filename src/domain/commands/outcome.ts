import type { Patch } from 'immer';
import type { Document, ScenarioId } from '../document.ts';
import type { IdKind } from '../ids.ts';
import type { ListName } from '../lists.ts';
import type { SubjectId } from '../organisation.ts';
import type { Finding } from '../rules/finding.ts';

/**
 * One reversible change, as plain data. A record is patched by immer; a list is spliced by hand, because immer writes a
 * splice as a patch for every element after it.
 */
export type Change =
  | {
      kind: 'patch';
      scenario: ScenarioId | null;
      list: ListName | null;
      index: number;
      forward: Patch[];
      back: Patch[];
    }
  | { kind: 'splice'; scenario: ScenarioId; list: ListName; index: number; removed: unknown[]; inserted: unknown[] };

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
