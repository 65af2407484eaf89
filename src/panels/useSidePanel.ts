import { useView, type View } from '../store/view.ts';
import { useRoom } from '../ui/room.ts';

/** Whether the panel beside the board is folded: as the user chose, else where there is little room for both. */
export function useSideFolded(): boolean {
  const chosen = useView((view) => view.sideFolded);
  const room = useRoom();
  return chosen ?? room === 'middle';
}

/**
 * The way to a panel that does not stand beside the board as things are: as a sheet, or by unfolding; `null` where it
 * does.
 */
export function useWayToPanel(): ((panel: NonNullable<View['sheet']>) => void) | null {
  const room = useRoom();
  const folded = useSideFolded();
  const { showSheet, foldSide } = useView.getState();
  if (room === 'narrow') return showSheet;
  return folded ? () => foldSide(false) : null;
}
