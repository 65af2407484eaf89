import type { FindingsCompared } from '../../domain/compare/findings.ts';
import type { Document } from '../../domain/document.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import type { Compared } from '../../store/compared.ts';
import { Check, Plus } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import './FindingsChanged.css';

interface FindingsChangedProps {
  document: Document;
  sides: Compared;
  compared: FindingsCompared;
}

/** As many as are read one by one. */
const MOST = 8;

/** Which findings are mended, which are new, and how many are as they were. */
export function FindingsChanged({ document, sides: { before, after }, compared }: FindingsChangedProps) {
  const words = useWords();
  const lines = (findings: readonly Finding[], of: Compared['before'], Mark: typeof Check) => (
    <ul className="changes-findings">
      {findings.slice(0, MOST).map((finding) => (
        <li key={`${finding.rule} ${finding.subject}`}>
          <Mark size={14} aria-hidden />
          <span>{findingMessage(words, finding, namesIn(document, of.id))}</span>
        </li>
      ))}
      {findings.length > MOST && <li className="calm">{words.t('panels.more', { count: findings.length - MOST })}</li>}
    </ul>
  );
  return (
    <section className="changes-card">
      <h3>{words.t('changes.findings', { name: before.name })}</h3>
      {compared.healed.length > 0 && (
        <>
          <h4 className="changes-healed">{words.t('changes.healed', { count: compared.healed.length })}</h4>
          {lines(compared.healed, before, Check)}
        </>
      )}
      {compared.new.length > 0 && (
        <>
          <h4>{words.t('changes.newFindings', { count: compared.new.length })}</h4>
          {lines(compared.new, after, Plus)}
        </>
      )}
      <p className="calm">{words.t('changes.remaining', { count: compared.remaining.length })}</p>
    </section>
  );
}
