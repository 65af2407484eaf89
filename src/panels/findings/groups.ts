import type { Finding, RuleId } from '../../domain/rules/finding.ts';

/** The findings of one rule. */
export interface RuleGroup {
  rule: RuleId;
  severity: Finding['severity'];
  findings: readonly Finding[];
  /** How many of them count: those without a waiver that holds. */
  open: number;
}

/** The findings by rule, in the order in which they come. */
export function groupsOf(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, group]) => ({
    rule,
    severity: group[0]?.severity ?? 'info',
    findings: group,
    open: group.filter((finding) => !finding.waived).length,
  }));
}

/** A line of the panel: the head of a rule, or a finding of it with its place among them. */
export type FindingRow =
  | { kind: 'head'; group: RuleGroup; open: boolean }
  | { kind: 'finding'; group: RuleGroup; finding: Finding; position: number };

/** Up to this many findings all stand open at first; of more, only the breaches. */
const FEW = 40;

/** What the panel shows, top to bottom. `turned` are the rules opened or closed by hand. */
export function rowsOf(groups: readonly RuleGroup[], turned: ReadonlySet<RuleId>): FindingRow[] {
  const all = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return groups.flatMap((group): FindingRow[] => {
    const atFirst = all <= FEW || group.severity === 'error';
    const open = turned.has(group.rule) ? !atFirst : atFirst;
    const head: FindingRow = { kind: 'head', group, open };
    if (!open) return [head];
    return [
      head,
      ...group.findings.map((finding, at): FindingRow => ({ kind: 'finding', group, finding, position: at + 1 })),
    ];
  });
}
