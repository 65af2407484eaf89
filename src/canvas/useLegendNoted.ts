import { useEffect } from 'react';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import type { Board } from './board.ts';

const legends = () => import('../scene/legend.ts');

/**
 * Tells the panels which colours and signs stand on the board, whenever there are others: in an idle moment, since
 * nobody who waits for the board waits for its legend; what makes it is fetched then.
 */
export function useLegendNoted(board: Board): void {
  useEffect(() => {
    let before = '';
    const note = async () => {
      // The network may have gone before it was fetched: the board is the same without.
      const known = await legends().catch(() => null);
      if (!known) return;
      const legend = known.legendOf(board.scene, board.index, useWorkspace.getState().colours);
      const now = JSON.stringify(legend);
      if (now !== before) useView.getState().noteLegend(legend);
      before = now;
    };
    let forget = whenIdle(note);
    const noteSoon = () => {
      forget();
      forget = whenIdle(note);
    };
    const end = board.shown.live.subscribe(noteSoon);
    return () => {
      end();
      forget();
    };
  }, [board]);
}
