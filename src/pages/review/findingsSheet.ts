import type { Scenario } from '../../domain/document.ts';
import type { Disclosed } from '../../domain/hiding/disclosed.ts';
import type { LocatedFinding } from '../../domain/rules/findingFilter.ts';
import type { Worksheet, WorksheetCell } from '../../exporting/sheets/worksheet.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import type { Words } from '../../wording/words.ts';

const COLUMNS = ['severity', 'rule', 'finding', 'about', 'tribe', 'count', 'limit'] as const;
const COLUMNS_AFTER = ['waivedBecause', 'waivedBy', 'until', 'source'] as const;

/** Findings as they are shown, for a spreadsheet: a row each. `before`: the scenario with which they are compared. */
export function findingsSheet(
  words: Words,
  findings: readonly LocatedFinding[],
  { document, scenario, before }: { document: Disclosed; scenario: Scenario; before: Scenario | undefined },
): Worksheet {
  const nameOf = namesIn(document, scenario.id);
  const row = (located: LocatedFinding): WorksheetCell[] => {
    const { finding, units, isNew } = located;
    const { rule, severity, subject, count, limit, waived } = finding;
    return [
      words.t(`rules.severity.${severity}`),
      words.t(`rules.${rule}.name`),
      findingMessage(words, finding, nameOf),
      nameOf(subject),
      nameOf(units.tribe),
      count ?? null,
      limit ?? null,
      ...(before ? [isNew ? words.t('review.isNew') : null] : []),
      waived?.reason ?? null,
      waived?.by || null,
      waived?.until ? { day: waived.until } : null,
      words.t(`rules.${rule}.source`),
    ];
  };
  return {
    name: words.t('review.tabs.findings'),
    headers: [
      ...COLUMNS.map((column) => words.t(`review.columns.${column}`)),
      ...(before ? [words.t('review.columns.against', { name: before.name })] : []),
      ...COLUMNS_AFTER.map((column) => words.t(`review.columns.${column}`)),
    ],
    rows: findings.map(row),
  };
}
