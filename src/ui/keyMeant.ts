/** Letters and vowel signs of a script, but none that all scripts share, such as the µ of a German keyboard. */
const LETTERS = /^[\p{L}\p{M}]+$/u;
const LATIN_OR_SHARED = /[\p{Script=Latin}\p{Script=Common}]/u;

/**
 * The key that a press means as a shortcut: what the layout writes, so that Z is where it stands on a German or French
 * keyboard; where that is a letter of another script (я, ζ, ئ), the Latin letter that has its place on an English one.
 */
export function keyMeant({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (!LETTERS.test(key) || LATIN_OR_SHARED.test(key)) return key;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
