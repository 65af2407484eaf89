import { folded } from '../../domain/folded.ts';
import { turned } from './names.ts';

/** What stands before a last name and belongs to it, in Dutch, German, French, Italian, Spanish, Portuguese and Arabic. */
const PREFIXES = new Set(
  "aan af al bij da dal dall' dalla das de degli dei del della den der des di do dos du el 't in la las le les lo los op 's te ten ter van vom von zu zum zur".split(
    ' ',
  ),
);
const isPrefix = (word: string) => PREFIXES.has(folded(word).replace('’', "'"));
/** `Bakker-de`, and `Bakker-` before a space. */
const GOES_ON = /-([^-]*)$/;

/**
 * A name whose last name stands first, turned round: `Dijk Zoë` is `Zoë Dijk`; `van Dijk Zoë` and `Dijk Zoë van` are `Zoë van
 * Dijk`; with a comma that says where the last name ends, it ends there.
 */
export function givenFirst(name: string): string {
  if (name.includes(',')) return turned(name);
  const words = name.split(' ');
  const behind = words.slice(words.findLastIndex((word) => !isPrefix(word)) + 1);
  const rest = words.slice(0, words.length - behind.length);
  const end = endOfLastName(rest);
  return [...rest.slice(end), ...behind, ...rest.slice(0, end)].join(' ');
}

/** How many of the words are the last name: one, after the prefixes before it, and more where it goes on. */
function endOfLastName(words: readonly string[]): number {
  let end = 0;
  while (end < words.length && isPrefix(words[end] ?? '')) end += 1;
  for (let goesOn = true; goesOn && end < words.length; end += 1) {
    const [, last] = GOES_ON.exec(words[end] ?? '') ?? [];
    goesOn = last === '' || (last !== undefined && isPrefix(last));
    while (goesOn && isPrefix(words[end + 1] ?? '')) end += 1;
  }
  return end;
}
