import { createContext, useContext } from 'react';
import type { Words } from '../wording/words.ts';

export const LanguageContext = createContext<Words | null>(null);

/** The sentences of the page, in its language. Throws outside of a page that has one. */
export function useWords(): Words {
  const words = useContext(LanguageContext);
  if (!words) throw new Error('The page has no language: hand its words in with LanguageContext');
  return words;
}
