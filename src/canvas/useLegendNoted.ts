import { useEffect } from 'react';
import { legendOf } from '../scene/legend.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Board } from './board.ts';

/** Tells the panels which colours and signs stand on the board, whenever there are others. */
export function useLegendNoted(board: Board): void {
  useEffect(() => {
    let before = '';
    const note = () => {
      const legend = legendOf(board.scene, board.index, useWorkspace.getState().colours);
      const now = JSON.stringify(legend);
      if (now !== before) useView.getState().noteLegend(legend);
      before = now;
    };
    note();
    return board.shown.live.subscribe(note);
  }, [board]);
}
