import { useMemo } from 'react';
import { alternativesTo } from '../domain/alternatives.ts';
import { newId } from '../store/newId.ts';
import { perform } from '../store/perform.ts';
import { type RefusedRequest, useView } from '../store/view.ts';
import { completed, useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import { Notice } from '../ui/Notice.tsx';
import { namesIn } from '../wording/saying/namesIn.ts';
import { refusalMessage } from '../wording/saying/refusalMessage.ts';
import { refusalReason } from '../wording/saying/refusalReason.ts';
import { useDocuments } from './DocumentsContext.ts';
import { type Offer, offersOf } from './offersOf.ts';
import './Refusal.css';

/**
 * Something was refused: which rule, why and by which source, and what is possible instead. The page stays in reach.
 */
export function Refusal() {
  const refused = useView((view) => view.refused);
  return refused && <RefusalNotice key={JSON.stringify(refused.request)} refused={refused} />;
}

function RefusalNotice({ refused: { request, refusal, beside } }: { refused: RefusedRequest }) {
  const words = useWords();
  const { kept } = useDocuments();
  const { document, scenario } = useWorkspace.getState();
  const { headline, more } = refusalMessage(words, refusal, document, scenario);
  const reason = refusalReason(words, refusal);
  const offers = useMemo((): Offer[] => {
    if (refusal.kind !== 'breaks-rules') return [];
    const vacancy = { id: newId('person'), name: words.t('panels.vacancy') };
    const command = completed(request, scenario);
    const possible = alternativesTo(document, command, refusal.findings, vacancy, beside);
    return offersOf(words, possible, namesIn(document, scenario));
  }, [document, scenario, request, refusal, beside, words]);
  const close = () => useView.getState().refuse(null);
  const answerForIt = () => {
    if (refusal.kind !== 'breaks-rules') return;
    // The question first: the focus is given back once nothing stands in front of the page any more.
    useView.getState().ask({ kind: 'anyway', request, findings: refusal.findings });
    close();
  };
  return (
    <Notice title={headline} close={words.t('panels.close')} onClose={close}>
      {more.map((sentence) => (
        <p key={sentence} className="refusal-more">
          {sentence}
        </p>
      ))}
      {reason && (
        <p className="refusal-why">
          {reason.why} <span>{reason.source}</span>
        </p>
      )}
      {refusal.kind === 'impossible' && refusal.reason === 'written-elsewhere' && (
        <Button
          onClick={() => {
            close();
            kept.takeOver();
          }}
        >
          {words.t('keeping.takeOver')}
        </Button>
      )}
      {refusal.kind === 'breaks-rules' && (
        <ul className="refusal-offers" aria-label={words.t('panels.refusal.offers')}>
          {offers.map(({ text, command }) => (
            <li key={text}>
              <Button
                onClick={() => {
                  close();
                  perform(command);
                }}
              >
                {text}
              </Button>
            </li>
          ))}
          <li>
            <Button className="refusal-anyway" onClick={answerForIt}>
              {words.t('panels.refusal.anyway')}
            </Button>
          </li>
        </ul>
      )}
    </Notice>
  );
}
