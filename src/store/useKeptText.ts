import { useDrafts } from './drafts.ts';

/**
 * A text that is still there when it is asked for again, until it is set to what stands there otherwise, or to `null`
 * once it was accepted or taken back. Two documents can hold the same ids: the `place` of what belongs to one names it.
 */
export function useKeptText(place: string, otherwise = ''): [string, (text: string | null) => void] {
  const text = useDrafts(({ texts }) => texts[place]);
  return [text ?? otherwise, (next) => useDrafts.getState().keep(place, next === otherwise ? null : next)];
}
