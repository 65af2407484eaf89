import { useRef } from 'react';
import type { Waiver } from '../../domain/document.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { thingOf } from '../../domain/lookup/thingOf.ts';
import type { RoleName } from '../../domain/roles.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { ShowButton } from '../ShowButton.tsx';

/** One finding: what broke, why that matters, who says so, and the way there. */
export function FindingItem({ finding }: { finding: Finding }) {
  const words = useWords();
  const { document, scenario } = useWorkspace.getState();
  const message = findingMessage(words, finding, namesIn(document, scenario));
  const { rule, subject, waived } = finding;
  const role = roleMissing(finding);
  const { organisation } = scenarioShown({ document, scenario });
  const said = useRef<HTMLParagraphElement>(null);
  const takeBack = (waiver: Waiver) => {
    // The button goes with the waiver; the focus stays with the finding.
    said.current?.focus();
    perform({ type: 'withdrawWaiver', rule, subject, only: waiver.scenario !== null });
  };
  return (
    <>
      <p ref={said} tabIndex={-1} className={`finding-message finding-${waived ? 'waived' : finding.severity}`}>
        {message}
      </p>
      <p className="finding-why">
        {words.t(`rules.${rule}.why`)} {words.t(`rules.${rule}.source`)}
      </p>
      {waived && (
        <p className="finding-why">
          <Pill>{words.t('panels.findings.waived')}</Pill> {waived.reason}
          {waived.by && ` ${words.t('panels.findings.waivedBy', { by: waived.by })}`}
          {waived.until &&
            ` ${words.t('panels.findings.waivedUntil', { until: dayText(words.language, waived.until) })}`}
        </p>
      )}
      <div className="finding-ways">
        <ShowButton look="link" thing={thingOf(indexOf(organisation), subject)} aria-description={message} />
        {waived && (
          <Button look="link" aria-description={message} onClick={() => takeBack(waived)}>
            {words.t('panels.findings.takeBack')}
          </Button>
        )}
        {!waived && (
          <Button
            look="link"
            aria-description={message}
            onClick={() => useView.getState().ask({ kind: 'waive', rule, subject, earlier: null })}
          >
            {words.t('panels.findings.waive')}
          </Button>
        )}
        {role && (
          <Button
            look="link"
            aria-description={message}
            onClick={() => useView.getState().ask({ kind: 'role', role, subject })}
          >
            {words.t(`panels.menu.choose.${role}`)}
          </Button>
        )}
      </div>
    </>
  );
}

/** The role that somebody has to be named in to mend the finding, where it is about an empty seat. */
function roleMissing({ rule, count }: Finding): RoleName | null {
  switch (rule) {
    case 'squad-product-owner':
      return count === 0 ? 'productOwner' : null;
    case 'chapter-lead':
      return 'chapterLead';
    case 'tribe-lead':
      return 'tribeLead';
    case 'product-answered':
      return 'productManager';
    case 'project-lead':
      return 'projectLead';
    case 'programme-manager':
      return 'programmeManager';
    default:
      return null;
  }
}
