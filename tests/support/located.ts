import type { Waiver } from '../../src/domain/document.ts';
import type { TribeId } from '../../src/domain/organisation.ts';
import type { Finding, RuleId } from '../../src/domain/rules/finding.ts';
import type { LocatedFinding } from '../../src/domain/rules/findingFilter.ts';

const SEVERITIES: Record<string, Finding['severity']> = { '!': 'error', '^': 'warning', o: 'info' };

/**
 * Findings with where they are counted, a line each: `! squad-size app Shop new`, by sign (a breach, `^` a warning, `o` a
 * hint), rule, squad and tribe (`-`: in none); `(waived)` where somebody answers for one, `fixable` where there is a repair.
 */
export function locatedFindings(picture: string): LocatedFinding[] {
  return picture.split('\n').map((line) => {
    const [sign = '', rule, subject, tribe = '-', ...said] = line.trim().split(' ');
    const waived = said.includes('(waived)') ? ({ rule, subject, reason: 'for now' } as Waiver) : null;
    return {
      finding: { rule: rule as RuleId, severity: SEVERITIES[sign] ?? 'info', subject: `squad:${subject}`, waived },
      units: {
        tribe: tribe === '-' ? null : (`tribe:${tribe.toLowerCase()}` as TribeId),
        squads: [`squad:${subject}`],
        chapters: [`chapter:${subject}`],
      },
      isNew: said.includes('new'),
      isFixable: said.includes('fixable'),
    };
  });
}
