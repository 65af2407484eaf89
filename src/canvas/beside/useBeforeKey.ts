import { useEffect } from 'react';
import { useBesideView } from '../../store/besideView.ts';
import { standsInFront, useView } from '../../store/view.ts';
import { isField } from '../../ui/isField.ts';
import { keyMeant } from '../../ui/keyMeant.ts';

/** The key that goes from after to before and back. */
const BEFORE_AND_AFTER = 'b';

/** Has a key go from after to before and back, wherever nobody types and nothing is asked. */
export function useBeforeKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (keyMeant(event).toLowerCase() !== BEFORE_AND_AFTER || standsInFront(useView.getState())) return;
      useBesideView.getState().turn();
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
