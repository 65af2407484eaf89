import type { RulesFile } from '../../domain/rules/rulesFile.ts';
import type { SentenceKey, Words } from '../words.ts';

/** So many names are read one by one. */
const NAMED = 5;

/**
 * What is worth a word about a file whose rules were read, a sentence each: that it is a whole document, and which rules and
 * keys in it have no effect. Nothing of a file that is what it should be.
 */
export function rulesFileNotes(words: Words, { document, unknownRules, unknownKeys }: RulesFile): string[] {
  const told = (sentence: SentenceKey, names: readonly string[]) => {
    if (names.length === 0) return [];
    const more = names.length - NAMED;
    const said = [...names.slice(0, NAMED), ...(more > 0 ? [words.t('rules.andMore', { count: more })] : [])];
    return [words.t(sentence, { count: names.length, names: said.join(', ') })];
  };
  return [
    ...(document === null ? [] : [words.t('report.rulesOfDocument', { name: document })]),
    ...told('report.unknownRules', unknownRules),
    ...told('report.unknownKeys', unknownKeys),
  ];
}
