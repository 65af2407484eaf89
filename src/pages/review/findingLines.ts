import type { LocatedFinding } from '../../domain/rules/findingFilter.ts';
import type { RuleTally } from '../../domain/rules/ruleTallies.ts';

/** A line of the table: a rule, all hints together, or a finding below its rule. */
export type FindingLine =
  | { kind: 'rule'; key: string; tally: RuleTally; isOpen: boolean; isInner: boolean }
  | { kind: 'hints'; key: string; tallies: readonly RuleTally[]; isOpen: boolean }
  | { kind: 'finding'; key: string; tally: RuleTally; located: LocatedFinding; isOpen: boolean };

/** By this the line of all hints is known. */
export const HINTS = 'hints';
// What is closed where it stands alone is not what was opened among others.
const keyOfRule = ({ rule }: RuleTally, isAlone: boolean) => `rule ${rule}${isAlone ? ' alone' : ''}`;
const keyOfFinding = ({ finding: { rule, subject } }: LocatedFinding, isOnly: boolean) =>
  `finding ${rule} ${subject}${isOnly ? ' alone' : ''}`;

/**
 * What the table shows, top to bottom; `turned` are the keys of what was opened or closed by hand. Hints of several rules
 * stand in one line, unless they are all there is. What has nothing beside it is open.
 */
export function findingLines(tallies: readonly RuleTally[], turned: ReadonlySet<string>): FindingLine[] {
  const hints = tallies.filter(({ severity }) => severity === 'info');
  const isApart = hints.length > 1 && hints.length < tallies.length;
  const others = isApart ? tallies.filter((tally) => !hints.includes(tally)) : tallies;
  const lines = others.flatMap((tally) => linesOf(tally, turned, tallies.length === 1, false));
  if (!isApart) return lines;
  const isOpen = turned.has(HINTS);
  const inner = isOpen ? hints.flatMap((tally) => linesOf(tally, turned, false, true)) : [];
  return [...lines, { kind: 'hints', key: HINTS, tallies: hints, isOpen }, ...inner];
}

function linesOf(tally: RuleTally, turned: ReadonlySet<string>, isAlone: boolean, isInner: boolean): FindingLine[] {
  const key = keyOfRule(tally, isAlone);
  const isOpen = turned.has(key) !== isAlone;
  const head: FindingLine = { kind: 'rule', key, tally, isOpen, isInner };
  if (!isOpen) return [head];
  const isOnly = tally.findings.length === 1;
  return [
    head,
    ...tally.findings.map((located): FindingLine => {
      const own = keyOfFinding(located, isOnly);
      return { kind: 'finding', key: own, tally, located, isOpen: turned.has(own) !== isOnly };
    }),
  ];
}
