import { useEffect, useRef } from 'react';
import type { LastOutcome } from '../domain/history.ts';
import { useView, type View } from '../store/view.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { announcement } from '../wording/saying/announcement.ts';

/** Puts into words what each gesture came to, for the live regions. */
export function Telling() {
  const words = useWords();
  const told = useRef<LastOutcome | null>(null);
  useEffect(() => {
    const tell = ({ lastOutcome, say, sayAtOnce }: View) => {
      if (!lastOutcome || lastOutcome === told.current) return;
      told.current = lastOutcome;
      const sentence = announcement(words, lastOutcome);
      if (lastOutcome.kind === 'refused') sayAtOnce(sentence);
      else say(sentence);
    };
    // What was done while these sentences were being fetched.
    tell(useView.getState());
    return useView.subscribe(tell);
  }, [words]);
  return null;
}
