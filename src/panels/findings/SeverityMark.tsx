import type { Finding } from '../../domain/rules/finding.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import './SeverityMark.css';

const MARKS = { error: '●', warning: '▲', info: '○' } as const;

/** What kind of finding it is: by shape and colour for the eye, by a word for the ear. */
export function SeverityMark({ severity, waived }: { severity: Finding['severity']; waived: boolean }) {
  const words = useWords();
  return (
    <span className={`severity severity-${waived ? 'waived' : severity}`} title={words.t(`rules.severity.${severity}`)}>
      <span aria-hidden>{MARKS[severity]}</span>
      <span className="unseen">{words.t(`rules.severity.${severity}`)}: </span>
    </span>
  );
}
