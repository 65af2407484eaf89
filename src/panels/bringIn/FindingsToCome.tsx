import { memo } from 'react';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { CountPills } from '../FindingPills.tsx';
import { groupsOf } from '../findings/groups.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';

/** As many names as say where to look. */
const NAMED = 3;

interface FindingsToComeProps {
  findings: readonly Finding[];
  index: Index;
  /** What they find now. */
  before: readonly Finding[];
}

/** What the rules will find once a list has come, and what no longer: nothing of it keeps the list out. */
export const FindingsToCome = memo(function FindingsToCome({ findings, index, before }: FindingsToComeProps) {
  const words = useWords();
  const left = new Set(findings.map(keyOf));
  const fixed = before.filter((finding) => !left.has(keyOf(finding)) && index.find(finding.subject));
  return (
    <section>
      <h3>{words.t('bringIn.findings')}</h3>
      <p className="bring-in-pills">
        <CountPills findings={findings} />
      </p>
      <ul className="bring-in-findings">
        {groupsOf(findings).map(({ rule, severity, findings: those }) => (
          <li key={rule}>
            <SeverityMark severity={severity} waived={those.every(({ waived }) => waived)} />
            <span>
              <strong>{words.t(`rules.${rule}.name`)}</strong>
              <span className="calm"> {subjectsSaid(those, index)}</span>
            </span>
            <span>{words.number(those.length)}</span>
          </li>
        ))}
      </ul>
      {fixed.length > 0 && (
        <ul className="bring-in-findings">
          {groupsOf(fixed).map(({ rule, findings: those }) => (
            <li key={rule}>
              <span className="bring-in-fixed" aria-hidden>
                ✓
              </span>
              <span>
                <strong>{words.t('bringIn.fixed', { rule: words.t(`rules.${rule}.name`) })}</strong>
                <span className="calm"> {subjectsSaid(those, index)}</span>
              </span>
              <span>{words.number(those.length)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="calm">{words.t('bringIn.fact')}</p>
    </section>
  );
});

/** By what a finding is the same before and after, though its numbers may be others. */
const keyOf = ({ rule, subject }: Finding) => `${rule} ${subject}`;

function subjectsSaid(findings: readonly Finding[], index: Index): string {
  const names = findings.slice(0, NAMED).map(({ subject }) => index.find(subject)?.name);
  return names.join(', ') + (findings.length > NAMED ? '…' : '');
}
