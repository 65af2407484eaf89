import { isA } from '../../domain/ids.ts';
import type { SubjectId } from '../../domain/organisation.ts';
import { findingsOfProducts } from '../../domain/rules/findingsOfProducts.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { useFindings } from '../useFindings.ts';
import { useIndex } from '../useOrganisation.ts';
import './OwnFindings.css';

/**
 * What the rules found of the one thing that is selected, and the way to where it can be mended or waived. Of a product also
 * what is flagged on a project that is late for it, and on the squad that makes it.
 */
export function OwnFindings({ subject }: { subject: SubjectId }) {
  const words = useWords();
  const all = useFindings();
  const index = useIndex();
  const findings = isA('product', subject)
    ? (findingsOfProducts(all, index).get(subject) ?? [])
    : all.filter((finding) => finding.subject === subject);
  if (findings.length === 0) return null;
  const { document, scenario } = useWorkspace.getState();
  const nameOf = namesIn(document, scenario);
  return (
    <section className="own-findings" aria-label={words.t('panels.findings.own')}>
      <h3>{words.t('panels.findings.own')}</h3>
      <ul>
        {findings.map((finding) => {
          const message = findingMessage(words, finding, nameOf);
          return (
            <li key={`${finding.rule} ${finding.subject}`}>
              <SeverityMark severity={finding.severity} waived={finding.waived !== null} />
              <span>
                {message}{' '}
                <Button look="link" aria-description={message} onClick={() => review(finding.rule)}>
                  {words.t('panels.findings.review')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function review(rule: ReturnType<typeof useFindings>[number]['rule']): void {
  const { showTab, showEveryFinding, narrow } = useReviewView.getState();
  showTab('findings');
  showEveryFinding();
  narrow({ rule });
  useView.getState().showSheet(null);
  useView.getState().showPage('review');
}
