import { Day } from '../domain/values.ts';
import type { Words } from '../wording/words.ts';

/** One of some choices; throws an error that says which there are. */
export function chosen<Choice extends string>(
  words: Words,
  option: string,
  choices: readonly Choice[],
  given: string,
): Choice {
  const choice = choices.find((each) => each === given);
  if (choice === undefined) {
    throw new Error(words.t('commandLine.notOneOf', { option, choices: choices.join(', '), given }));
  }
  return choice;
}

/** A day, where one is given; throws where it is none. */
export function dayIn(words: Words, given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!Day.safeParse(given).success) throw new Error(words.t('commandLine.notADay', { given }));
  return given;
}
