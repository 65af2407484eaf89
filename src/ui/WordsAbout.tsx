import { type ReactNode, useMemo } from 'react';
import { wordsAbout } from '../wording/words.ts';
import { LanguageContext, useWords } from './LanguageContext.ts';

interface WordsAboutProps {
  /** What sentences that ask for a form are about, where they are not told. */
  form: string;
  children: ReactNode;
}

/** Has all that stands in it speak of a form of organisation. */
export function WordsAbout({ form, children }: WordsAboutProps) {
  const words = useWords();
  const said = useMemo(() => wordsAbout(words, form), [words, form]);
  return <LanguageContext value={said}>{children}</LanguageContext>;
}
