import type { Finding } from '../rules/finding.ts';
import type { Heir } from './fields.ts';

/** A finding of both, by how much more it is than before; `null` where its rule counts nothing. */
export interface Remaining {
  finding: Finding;
  more: number | null;
}

/** The findings of two organisations, by rule and subject, waived ones included. */
export interface FindingsCompared {
  healed: readonly Finding[];
  new: readonly Finding[];
  remaining: readonly Remaining[];
}

export function findingsCompared(before: readonly Finding[], after: readonly Finding[], heir: Heir): FindingsCompared {
  const was = new Map(before.map((finding) => [`${finding.rule} ${heir(finding.subject)}`, finding]));
  const is = new Set(after.map(keyOf));
  return {
    healed: [...was].filter(([key]) => !is.has(key)).map(([, finding]) => finding),
    new: after.filter((finding) => !was.has(keyOf(finding))),
    remaining: after.flatMap((finding) => {
      const old = was.get(keyOf(finding));
      return old ? { finding, more: moreOf(old, finding) } : [];
    }),
  };
}

const keyOf = ({ rule, subject }: Finding) => `${rule} ${subject}`;

function moreOf({ by: was }: Finding, { by: is }: Finding): number | null {
  return was === undefined || is === undefined ? null : is - was;
}
