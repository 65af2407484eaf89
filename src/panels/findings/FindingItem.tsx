import type { Finding } from '../../domain/rules/finding.ts';
import { type Dialog, useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';

/** One finding: what broke, why that matters, who says so, and the way there. */
export function FindingItem({ finding }: { finding: Finding }) {
  const words = useWords();
  const { document, scenario } = useWorkspace.getState();
  const message = findingMessage(words, finding, namesIn(document, scenario));
  const { rule, subject, waived } = finding;
  const mend = mendOf(finding);
  const goThere = () => {
    useView.getState().showSheet(null);
    useView.getState().wishFor({ kind: 'goToSubject', subject });
  };
  return (
    <>
      <p className={`finding-message finding-${waived ? 'waived' : finding.severity}`}>{message}</p>
      <p className="finding-why">
        {words.t(`rules.${rule}.why`)} {words.t(`rules.${rule}.source`)}
      </p>
      {waived && (
        <p className="finding-why">
          <Pill>{words.t('panels.findings.waived')}</Pill> {waived.reason}
          {waived.by && ` ${words.t('panels.findings.waivedBy', { by: waived.by })}`}
          {waived.until && ` ${words.t('panels.findings.waivedUntil', { until: waived.until })}`}
        </p>
      )}
      <div className="finding-ways">
        <Button look="link" aria-description={message} onClick={goThere}>
          {words.t('panels.findings.goThere')}
        </Button>
        {mend && (
          <Button look="link" aria-description={message} onClick={() => useView.getState().ask(mend)}>
            {words.t(`panels.findings.mend.${mend.role}`)}
          </Button>
        )}
      </div>
    </>
  );
}

/** The question that mends it, where there is one with few answers. */
function mendOf({ rule, subject, count }: Finding): (Dialog & { kind: 'role' }) | null {
  if (rule === 'squad-product-owner' && count === 0) {
    return { kind: 'role', role: 'productOwner', thing: { kind: 'squad', squad: subject as `squad:${string}` } };
  }
  if (rule === 'chapter-lead') {
    return { kind: 'role', role: 'chapterLead', thing: { kind: 'chapter', chapter: subject as `chapter:${string}` } };
  }
  if (rule === 'tribe-lead') {
    return { kind: 'role', role: 'tribeLead', thing: { kind: 'tribe', tribe: subject as `tribe:${string}` } };
  }
  return null;
}
