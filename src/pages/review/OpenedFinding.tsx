import type { Finding } from '../../domain/rules/finding.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** What an opened finding tells besides what broke: why that matters and who says so. */
export function OpenedFinding({ finding: { rule } }: { finding: Finding }) {
  const words = useWords();
  return (
    <p className="calm review-finding-text">
      {words.t(`rules.${rule}.why`)} <strong>{words.t(`rules.${rule}.source`)}</strong>
    </p>
  );
}
