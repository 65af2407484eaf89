import type { Finding } from './rules/finding.ts';

const remembered = new WeakMap<readonly Finding[], Map<string, Finding>>();

/** The findings of `after` that are new, or by more than before, waived or not. */
export function worse(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = byRuleAndSubject(before);
  return after.filter((finding) => {
    const was = known.get(keyOf(finding));
    return !was || (finding.by ?? 0) > (was.by ?? 0);
  });
}

/** A finding that is gone, or smaller. */
export interface Mended {
  was: Finding;
  is: Finding | null;
}

export function better(before: readonly Finding[], after: readonly Finding[]): Mended[] {
  const left = byRuleAndSubject(after);
  return before.flatMap((was) => {
    const is = left.get(keyOf(was)) ?? null;
    return is && (is.by ?? 0) >= (was.by ?? 0) ? [] : [{ was, is }];
  });
}

function byRuleAndSubject(findings: readonly Finding[]): Map<string, Finding> {
  let known = remembered.get(findings);
  if (!known) remembered.set(findings, (known = new Map(findings.map((finding) => [keyOf(finding), finding]))));
  return known;
}

function keyOf(finding: Finding): string {
  return `${finding.rule} ${finding.subject}`;
}
