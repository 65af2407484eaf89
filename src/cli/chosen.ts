import { Day } from '../domain/values.ts';

/** One of some words; throws an error that says which there are. */
export function chosen<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const word = words.find((each) => each === given);
  if (word === undefined) throw new Error(`${option} is one of ${words.join(', ')}, not ${given}`);
  return word;
}

/** A day, where one is given; throws where it is none. */
export function dayIn(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!Day.safeParse(given).success) throw new Error(`${given} is not a day`);
  return given;
}
