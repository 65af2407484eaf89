import type { Document } from '../../domain/document.ts';
import { type FixableByKey, keyOfFixable } from '../../domain/fixes/fixable.ts';
import type { LocatedFinding } from '../../domain/rules/findingFilter.ts';
import type { Workspace } from '../../store/workspace.ts';

type Version = Pick<Workspace, 'document' | 'scenario' | 'day'>;

const byDocument = new WeakMap<Document, Map<string, Map<string, boolean>>>();

/** What is known of each version of a document, to be noted in: the same as long as the version lives. */
export function fixableKnown({ document, scenario, day }: Version): Map<string, boolean> {
  const ofDocument = byDocument.get(document) ?? new Map<string, Map<string, boolean>>();
  byDocument.set(document, ofDocument);
  const key = `${scenario} ${day}`;
  const known = ofDocument.get(key) ?? new Map<string, boolean>();
  ofDocument.set(key, known);
  return known;
}

/**
 * The findings with whether each can be fixed: as it is known, else as it was in the version of the document `before`, so
 * that a step takes nothing from the list that is still to be looked at. The same list where nothing of it can.
 */
export function withFixable(
  findings: readonly LocatedFinding[],
  known: FixableByKey,
  before: FixableByKey,
): readonly LocatedFinding[] {
  if (known.size === 0 && before.size === 0) return findings;
  return findings.map((located) => {
    const key = keyOfFixable(located.finding);
    return (known.get(key) ?? before.get(key)) ? { ...located, isFixable: true } : located;
  });
}

/** How many of some findings nobody has looked at. */
export function leftToLookAt(findings: readonly LocatedFinding[], known: FixableByKey): number {
  return findings.filter(({ finding }) => !known.has(keyOfFixable(finding))).length;
}
