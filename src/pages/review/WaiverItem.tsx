import { useRef } from 'react';
import type { Document } from '../../domain/document.ts';
import type { WaiverStanding } from '../../domain/rules/waiverStandings.ts';
import { aboutWaiver, withdrawal } from '../../panels/waiverRequests.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import type { Words } from '../../wording/words.ts';
import { waiverAbout, waiverSaid, waiverStateSaid } from './waiverSaid.ts';

const TONES = { broken: 'bad', due: 'warn', holds: 'calm', idle: 'calm' } as const;

/** Something that somebody answers for: until when, why, and what can be done about it. */
export function WaiverItem({ standing }: { standing: WaiverStanding }) {
  const words = useWords();
  const { document } = useWorkspace.getState();
  const { waiver, state } = standing;
  const item = useRef<HTMLLIElement>(null);
  const about = aboutSaid(words, standing, document);
  const takeBack = () => {
    // The button goes with the waiver; the focus stays in the list.
    item.current?.parentElement?.focus();
    perform(withdrawal(waiver));
  };
  return (
    <li ref={item} className="rules-waiver" tabIndex={-1}>
      <div className="rules-waiver-head">
        <strong>{about}</strong> <Pill tone={TONES[state]}>{waiverStateSaid(words, standing)}</Pill>
      </div>
      <p className="calm">{waiverSaid(words, waiver, document)}</p>
      <div className="rules-waiver-ways">
        {state !== 'idle' && (
          <Button
            look="link"
            aria-description={about}
            onClick={() => useView.getState().ask({ kind: 'waive', ...aboutWaiver(waiver), earlier: waiver })}
          >
            {words.t(state === 'holds' ? 'review.rules.change' : 'review.rules.extend')}
          </Button>
        )}
        <Button look="link" aria-description={about} onClick={takeBack}>
          {words.t('review.rules.takeBack')}
        </Button>
      </div>
    </li>
  );
}

/** What is answered for: the finding, else the rule and the name of what it is about. */
function aboutSaid(words: Words, { waiver, found }: WaiverStanding, document: Document): string {
  if (found) return findingMessage(words, found.finding, namesIn(document, found.scenario));
  return waiverAbout(words, waiver, document);
}
