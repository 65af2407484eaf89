import { createContext, useContext } from 'react';
import { type Words, wordsIn } from '../wording/words.ts';

export const LanguageContext = createContext<Words>(wordsIn('en'));

/** The sentences of the page, in its language. */
export function useWords(): Words {
  return useContext(LanguageContext);
}
