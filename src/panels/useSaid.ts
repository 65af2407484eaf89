import { useEffect } from 'react';
import { useView } from '../store/view.ts';

/** Says a sentence aloud when it appears. */
export function useSaid(sentence: string | null): void {
  useEffect(() => {
    if (sentence) useView.getState().say(sentence);
  }, [sentence]);
}
