import type { Finding } from '../../domain/rules/finding.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Offers } from './Offers.tsx';

/** What an opened finding tells besides what broke: why that matters and who says so, and how it can be mended. */
export function OpenedFinding({ finding }: { finding: Finding }) {
  const words = useWords();
  const { rule } = finding;
  return (
    <>
      <p className="calm review-finding-text">
        {words.t(`rules.${rule}.why`)} <strong>{words.t(`rules.${rule}.source`)}</strong>
      </p>
      <Offers finding={finding} />
    </>
  );
}
