/** How often a letter stands between two places of a text, without taking it apart. */
export function countOf(letter: string, text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf(letter, from); at >= 0 && at < to; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
