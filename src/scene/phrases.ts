import type { SentenceKey, SentenceValues, Words } from '../wording/words.ts';

const said = new WeakMap<Words, Map<string, string>>();

/** A sentence that stands on many boxes: put together once for each language and set of values. */
export function phrase(words: Words, key: SentenceKey, values: SentenceValues = {}): string {
  let known = said.get(words);
  if (!known) said.set(words, (known = new Map()));
  const name = `${key} ${Object.values(values).join(' ')}`;
  let text = known.get(name);
  if (text === undefined) known.set(name, (text = words.t(key, values)));
  return text;
}
