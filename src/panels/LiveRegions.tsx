import { useEffect } from 'react';
import { type LastOutcome, useView } from '../store/view.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { announcement } from '../wording/saying/announcement.ts';
import { commandLabel } from '../wording/saying/commandLabel.ts';
import { refusalMessage } from '../wording/saying/refusalMessage.ts';
import type { Words } from '../wording/words.ts';

/** What a screen reader hears without asking: politely what happened, at once what was refused. There are no others. */
export function LiveRegions() {
  const words = useWords();
  const { polite, assertive } = useView((view) => view.said);
  useEffect(
    () =>
      useView.subscribe(({ lastOutcome, say, sayAtOnce }, before) => {
        if (!lastOutcome || lastOutcome === before.lastOutcome) return;
        const sentence = sentenceOf(words, lastOutcome);
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

function sentenceOf(words: Words, happened: LastOutcome): string {
  const { command, before } = happened;
  switch (happened.kind) {
    case 'done':
      return announcement(words, command, before, happened.after);
    case 'undone':
      return words.t('panels.undone', { step: commandLabel(words, command, before) });
    case 'redone':
      return words.t('panels.redone', { step: commandLabel(words, command, before) });
    case 'refused':
      return refusalMessage(words, happened.refusal, before, command.scenario).headline;
  }
}
