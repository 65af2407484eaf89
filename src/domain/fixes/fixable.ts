import type { Document } from '../document.ts';
import type { Finding } from '../rules/finding.ts';
import type { Mending } from './fix.ts';
import { lookingForFix } from './fixesFor.ts';

/** Of each finding that was looked at whether there is a repair of it in one step, by its key. */
export type FixableByKey = ReadonlyMap<string, boolean>;

/** By this a finding is known in one scenario of one version of a document. */
export function keyOfFixable({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return `${rule} ${subject}`;
}

/**
 * Looks for a repair of each of some findings and notes in `known` whether there is one; what is noted there already is not
 * looked at again. Pauses often: see `lookingForFix`.
 */
export function* lookingForFixes(
  document: Document,
  findings: readonly Finding[],
  mending: Mending,
  known: Map<string, boolean>,
): Generator<void, void> {
  for (const finding of findings) {
    const key = keyOfFixable(finding);
    if (known.has(key)) continue;
    known.set(key, yield* lookingForFix(document, finding, mending));
    yield;
  }
}
