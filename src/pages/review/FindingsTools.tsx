import { Suspense, useState } from 'react';
import { copyRows } from '../../documents/copyRows.ts';
import type { Scenario } from '../../domain/document.ts';
import { openly } from '../../domain/hiding/disclosed.ts';
import { textsIn } from '../../exporting/sheets/worksheet.ts';
import { fetched } from '../../panels/fetched.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Copy, Printer } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { ExportFindings } from './ExportFindings.tsx';
import type { ShownPart } from './filterSaid.ts';
import { findingsSheet } from './findingsSheet.ts';
import type { ShownFindings } from './reviewed.ts';

const FindingsPrint = fetched(['review', 'panels'], async () => (await import('./FindingsPrint.tsx')).FindingsPrint);

interface FindingsToolsProps {
  shown: ShownFindings;
  part: ShownPart;
  scenario: Scenario;
  before: Scenario | undefined;
}

/** What can be taken along of the findings that are shown: copied, as a file, or on paper. */
export function FindingsTools({ shown, part, scenario, before }: FindingsToolsProps) {
  const words = useWords();
  const document = openly(useWorkspace((workspace) => workspace.document));
  const [isPrinting, print] = useState(false);
  const findings = shown.tallies.flatMap((tally) => tally.findings);
  const sheet = () => findingsSheet(words, findings, { document, scenario, before });
  const copy = () => {
    const isDone = copyRows(textsIn(words, sheet()));
    const { say, sayAtOnce } = useView.getState();
    if (isDone) say(words.t('review.copied', { count: findings.length }));
    else sayAtOnce(words.t('review.notCopied'));
  };
  const disabled = findings.length === 0;
  return (
    <>
      <Button disabled={disabled} onClick={copy}>
        <Copy size={14} aria-hidden />
        {words.t('review.copy')}
      </Button>
      <ExportFindings findings={findings} part={part} scenario={scenario} before={before} />
      <Button disabled={disabled} onClick={() => print(true)}>
        <Printer size={14} aria-hidden />
        {words.t('review.print')}
      </Button>
      {isPrinting && (
        <Suspense fallback={null}>
          <FindingsPrint shown={shown} part={part} scenario={scenario} onClose={() => print(false)} />
        </Suspense>
      )}
    </>
  );
}
