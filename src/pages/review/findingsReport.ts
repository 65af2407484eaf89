import type { Scenario } from '../../domain/document.ts';
import type { Disclosed } from '../../domain/hiding/disclosed.ts';
import type { LocatedFinding } from '../../domain/rules/findingFilter.ts';
import { countsOf, type Report } from '../../exporting/report/report.ts';
import { reportOn } from '../../exporting/report/reportOn.ts';
import type { Words } from '../../wording/words.ts';
import { type ShownPart, titleWith } from './filterSaid.ts';

const keyOf = ({ rule, subject }: { rule: string; subject: string }) => `${rule} ${subject}`;

/** The findings that are shown as a report to hand on. */
export function findingsReport(
  words: Words,
  findings: readonly LocatedFinding[],
  { document, scenario, part, on }: { document: Disclosed; scenario: Scenario; part: ShownPart; on: string },
): Report {
  const asked = new Set(findings.map(({ finding }) => keyOf(finding)));
  const { scenarios, ...file } = reportOn(
    document.name,
    { ...document, scenarios: document.scenarios.filter(({ id }) => id === scenario.id) },
    { words, standard: null, today: on },
  );
  const shown = scenarios.map((each) => {
    const kept = each.findings.filter((finding) => asked.has(keyOf(finding)));
    return { ...each, findings: kept, counts: countsOf(kept) };
  });
  const all = scenarios.reduce((sum, each) => sum + each.findings.length, 0);
  const told = titleWith(words.t('review.partOf', { name: document.name, shown: asked.size, all }), part);
  const isPart = part.filter !== '' || asked.size < all;
  return { on, strict: false, files: [{ ...file, file: isPart ? told : document.name, scenarios: shown }] };
}
