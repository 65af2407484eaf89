import { useEffect } from 'react';
import { useView } from '../../store/view.ts';

/** Nothing is selected here: unless somebody chose otherwise, the panel of what is leaves its room. */
export function useRoomOfSide(): void {
  useEffect(() => {
    const { sideFolded, foldSide } = useView.getState();
    if (sideFolded !== null) return;
    foldSide(true);
    return () => {
      if (useView.getState().sideFolded) useView.setState({ sideFolded });
    };
  }, []);
}
