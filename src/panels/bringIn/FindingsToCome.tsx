import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { CountPills } from '../FindingPills.tsx';
import { groupsOf } from '../findings/groups.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';

/** As many names as say where to look. */
const NAMED = 3;

/** What the rules will find once a list has come: nothing of it keeps the list out. */
export function FindingsToCome({ findings, index }: { findings: readonly Finding[]; index: Index }) {
  const words = useWords();
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
              <span className="calm">
                {' '}
                {those
                  .slice(0, NAMED)
                  .map(({ subject }) => index.find(subject)?.name)
                  .join(', ')}
                {those.length > NAMED && '…'}
              </span>
            </span>
            <span>{words.number(those.length)}</span>
          </li>
        ))}
      </ul>
      <p className="calm">{words.t('bringIn.fact')}</p>
    </section>
  );
}
