import { useEffect, useLayoutEffect } from 'react';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { notesOf } from '../../scene/beside/notes.ts';
import { absentOver, overOf } from '../../scene/beside/paintBeside.ts';
import { type SideLookedAt, useBesideView } from '../../store/besideView.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Board } from '../board.ts';
import { peopleOfKind } from './peopleOfKind.ts';
import type { SidesCompared } from './sideBySide.ts';

/**
 * Lays over a board that shows a side what changed, as far as that is looked at, and dims whom a figure that is pressed
 * does not count. On a side alone it is said which heads stand there for the other side's sake.
 */
export function useLaidOver(board: Board, found: SidesCompared | null, side: SideLookedAt): void {
  const words = useWords();
  const { kind } = useBesideView();
  useLayoutEffect(() => {
    if (!found) return;
    const { comparison, sides, touched } = found;
    const notes = notesOf(words, { before: indexOf(sides.before), after: indexOf(sides.after), comparison, touched });
    const over = side === 'changes' ? overOf(notes) : absentOver(words, sides, side);
    board.laidOver.setState({ over, only: kind && peopleOfKind(found, kind) });
  }, [board, words, found, side, kind]);
  useEffect(() => () => board.laidOver.setState({ over: null, only: null }), [board]);
}
