import { countOf } from '../domain/rules/check.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { Pill } from '../ui/Pill.tsx';
import { useFindings } from './useFindings.ts';

const TONES = { error: 'bad', warning: 'warn', info: 'calm', waived: 'calm' } as const;

/** How many findings there are on the page. */
export function FindingPills() {
  return <CountPills findings={useFindings()} />;
}

/** `1 breach`, `3 hints`: how many findings there are of each kind, leaving out kinds without any. */
export function CountPills({ findings }: { findings: readonly Finding[] }) {
  const words = useWords();
  const counts = countOf(findings);
  const kinds = (['error', 'warning', 'info', 'waived'] as const).filter((kind) => counts[kind] > 0);
  return kinds.map((kind) => (
    <Pill key={kind} tone={TONES[kind]}>
      {words.t(`panels.findings.count.${kind}`, { count: counts[kind] })}
    </Pill>
  ));
}
