import type { RuleSettings } from '../document.ts';
import { type Checkable, check } from '../rules/check.ts';
import type { Comparison } from './compare.ts';
import { type FindingsCompared, findingsCompared } from './findings.ts';

/** The findings of two scenarios of one document on a day; what became something else is compared with that. */
export function findingsBetween(
  { before, after }: { before: Checkable; after: Checkable },
  { became }: Pick<Comparison, 'became'>,
  document: RuleSettings,
  today: string,
): FindingsCompared {
  const heir = (id: Parameters<typeof became.get>[0]) => became.get(id) ?? id;
  return findingsCompared(check(before, document, today), check(after, document, today), heir);
}
