import { LANGUAGES } from '../../src/wording/language.ts';
import { PARTS, type Part } from '../../src/wording/parts.ts';
import { fetchSentences, learn } from '../../src/wording/words.ts';

await fetchSentences(...(Object.keys(PARTS) as Part[]));
for (const language of LANGUAGES) await learn(language);

/** The words of a language, with every sentence there is. */
export { wordsIn } from '../../src/wording/words.ts';
