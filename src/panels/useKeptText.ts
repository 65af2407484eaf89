import { useDrafts } from '../store/drafts.ts';

/** A text that is still there when its question is asked again, until it is set to nothing. */
export function useKeptText(place: string, otherwise = ''): [string, (text: string) => void] {
  const text = useDrafts(({ texts }) => texts[place]);
  return [text ?? otherwise, (next) => useDrafts.getState().keep(place, next === otherwise ? null : next)];
}
