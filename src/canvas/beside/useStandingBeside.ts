import { useEffect, useLayoutEffect } from 'react';
import type { ScenarioId } from '../../domain/document.ts';
import { useWorkspace } from '../../store/workspace.ts';
import type { Board } from '../board.ts';
import type { SideBySide } from './sideBySide.ts';

/** Has a board lay its scenario out beside the one it is compared with; by itself where that is none, and in the end. */
export function useStandingBeside(board: Board, comparing: SideBySide, before: ScenarioId | undefined): void {
  useLayoutEffect(() => {
    if (before === undefined) return board.shown.standBeside(null);
    board.shown.standBeside((after) => {
      const was = useWorkspace.getState().document.scenarios.find(({ id }) => id === before) ?? after;
      const found = comparing.of(was.organisation, after.organisation);
      return { organisation: found.sides.after, beside: comparing.beside('after', found) };
    });
  }, [board, before, comparing]);
  useEffect(() => () => board.shown.standBeside(null), [board]);
}
