import { changeOf } from './against.ts';
import type { Change, FindingReport } from './report.ts';

/** A finding, with that by which what it is about is known again in another document, the surest first. */
export interface KnownFinding extends FindingReport {
  knownBy: readonly string[];
}

/** Findings beside those of an earlier set of documents, and what was found there and is gone. */
export interface SetCompared<Finding extends KnownFinding> {
  findings: (Finding & { change: Change })[];
  healed: (Finding & { change: 'healed' })[];
}

/**
 * Holds what is found in some documents against what was found in others, earlier: the same tribes a quarter before, in
 * files of other names, where everybody may have another id. Each finding is held against one of the same rule about the
 * same subject, known by the surest of what both have; no earlier one is used twice.
 */
export function againstSet<Finding extends KnownFinding>(
  findings: readonly Finding[],
  earlier: readonly Finding[],
): SetCompared<Finding> {
  const was = new Map<string, Finding[]>();
  for (const finding of earlier) {
    for (const key of keysOf(finding)) was.set(key, [...(was.get(key) ?? []), finding]);
  }
  const used = new Set<Finding>();
  const compared = findings.map((finding) => {
    const before = keysOf(finding)
      .flatMap((key) => was.get(key) ?? [])
      .find((each) => !used.has(each));
    if (before) used.add(before);
    return { ...finding, change: changeOf(finding, before) };
  });
  const healed = earlier.filter((each) => !used.has(each)).map((each) => ({ ...each, change: 'healed' as const }));
  return { findings: compared, healed };
}

const keysOf = ({ rule, knownBy }: KnownFinding) => knownBy.map((key) => `${rule} ${key}`);
