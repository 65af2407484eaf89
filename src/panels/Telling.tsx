import { useEffect, useRef, useState } from 'react';
import type { LastOutcome } from '../domain/history.ts';
import { redo, undo } from '../store/perform.ts';
import { useView, type View } from '../store/view.ts';
import { useWorkspace, type Workspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import { useFollowed } from '../ui/useFollowed.ts';
import { announcement, whatHappened } from '../wording/saying/announcement.ts';
import { ThereInstead } from './ThereInstead.tsx';

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

/** For how long it is said, in milliseconds. */
const SHOWN = 8000;

const outcomeOf = ({ lastOutcome }: View) => lastOutcome;
const documentOf = ({ document }: Workspace) => document;

/**
 * What was done, for a few seconds, as the live region says it, with the way back. It stays while the pointer or the
 * focus is on that, and goes with whatever else happens to the document.
 */
export function DoneLine() {
  const words = useWords();
  const outcome = useFollowed(useView, outcomeOf);
  const document = useFollowed(useWorkspace, documentOf);
  const [over, setOver] = useState<LastOutcome | null>(null);
  const [isHeld, setHeld] = useState({ pointer: false, focus: false });
  const held = isHeld.pointer || isHeld.focus;
  useEffect(() => {
    if (!outcome || held) return;
    const timer = setTimeout(() => setOver(outcome), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome, held]);
  if (!outcome || outcome.kind === 'refused' || outcome === over || outcome.after !== document) return null;
  const isUndone = outcome.kind === 'undone';
  const way = isUndone ? 'redo' : 'undo';
  const sentence = whatHappened(words, outcome);
  return (
    <span className="status-item status-done">
      <span className="status-done-text" title={sentence}>
        {sentence}
      </span>
      {/* One button, which keeps the focus while it goes back and forth. */}
      <Button
        look="link"
        aria-label={words.t(`panels.done.${way}Last`)}
        onClick={isUndone ? redo : undo}
        onPointerEnter={() => setHeld({ ...isHeld, pointer: true })}
        onPointerLeave={() => setHeld({ ...isHeld, pointer: false })}
        onFocus={() => setHeld({ ...isHeld, focus: true })}
        onBlur={() => setHeld({ ...isHeld, focus: false })}
      >
        {words.t(`panels.done.${way}`)}
      </Button>
      {outcome.kind === 'done' && <ThereInstead outcome={outcome} />}
    </span>
  );
}
