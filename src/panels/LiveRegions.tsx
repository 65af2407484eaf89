import { useEffect } from 'react';
import { useView } from '../store/view.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { announcement } from '../wording/saying/announcement.ts';

/** What a screen reader hears without asking: politely what happened, at once what was refused. There are no others. */
export function LiveRegions() {
  const words = useWords();
  const { polite, assertive } = useView((view) => view.said);
  useEffect(
    () =>
      useView.subscribe(({ lastOutcome, say, sayAtOnce }, before) => {
        if (!lastOutcome || lastOutcome === before.lastOutcome) return;
        const sentence = announcement(words, lastOutcome);
        if (lastOutcome.kind === 'refused') sayAtOnce(sentence);
        else say(sentence);
      }),
    [words],
  );
  return (
    <>
      <div className="unseen" aria-live="polite">
        {polite}
      </div>
      <div className="unseen" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
