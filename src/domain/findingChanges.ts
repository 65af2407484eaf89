import type { Finding } from './rules/finding.ts';

/** A finding that is gone, or smaller. */
export interface Mended {
  was: Finding;
  is: Finding | null;
}

export interface FindingChanges {
  /** New, or by more than before. */
  worse: Finding[];
  /** Gone, or by less than before. */
  mended: Mended[];
}

const remembered = new WeakMap<readonly Finding[], ReadonlySet<Finding>>();

/**
 * How the findings of one organisation differ from those of another, waived or not. What is found again is mostly the
 * same object, so that of thousands only the few others are compared.
 */
export function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const known = setOf(before);
  const kept = setOf(after);
  const was = byRuleAndSubject(before.filter((finding) => !kept.has(finding)));
  const is = byRuleAndSubject(after.filter((finding) => !known.has(finding)));
  return {
    worse: [...is].filter(([key, finding]) => by(finding) > by(was.get(key))).map(([, finding]) => finding),
    mended: [...was]
      .filter(([key, finding]) => by(is.get(key)) < by(finding))
      .map(([key, finding]) => ({ was: finding, is: is.get(key) ?? null })),
  };
}

/** How far over the limit a finding is: 0 for a rule without a limit, and less than 0 where there is no finding. */
function by(finding: Finding | undefined): number {
  return finding ? (finding.by ?? 0) : -1;
}

function setOf(findings: readonly Finding[]): ReadonlySet<Finding> {
  let known = remembered.get(findings);
  if (!known) remembered.set(findings, (known = new Set(findings)));
  return known;
}

function byRuleAndSubject(findings: readonly Finding[]): Map<string, Finding> {
  return new Map(findings.map((finding) => [`${finding.rule} ${finding.subject}`, finding]));
}
