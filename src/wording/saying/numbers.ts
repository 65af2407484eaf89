import type { Person } from '../../domain/organisation.ts';
import type { Words } from '../words.ts';

/** How many there are of each kind, and the fte they add up to. */
export interface HeadCount {
  people: number;
  vacancies: number;
  fte: number;
}

/** Counts people once each; `shareOf` says which part of a person's own fte counts, the whole of it unless told. */
export function countHeads(people: Iterable<Person>, shareOf: (person: Person) => number = () => 1): HeadCount {
  const heads: HeadCount = { people: 0, vacancies: 0, fte: 0 };
  for (const person of people) {
    if (person.kind === 'vacancy') heads.vacancies += 1;
    else heads.people += 1;
    heads.fte += person.fte * shareOf(person);
  }
  return heads;
}

/** `8 people + 1 vacancy`. */
export function headsIn(words: Words, { people, vacancies }: Pick<HeadCount, 'people' | 'vacancies'>): string {
  const heads = words.t('scene.numbers.people', { count: people });
  return vacancies > 0 ? `${heads} + ${words.t('scene.numbers.vacancies', { count: vacancies })}` : heads;
}

const written = new WeakMap<Words, Map<string, string>>();

/** `8 people + 1 vacancy · 7.4 FTE`; without vacancies `8 people · 7.4 FTE`. */
export function numbersIn(words: Words, { people, vacancies, fte }: HeadCount): string {
  let known = written.get(words);
  if (!known) written.set(words, (known = new Map()));
  const tenths = Math.round(fte * 10) / 10;
  const key = `${people} ${vacancies} ${tenths}`;
  let text = known.get(key);
  if (text === undefined) {
    text = `${headsIn(words, { people, vacancies })} · ${words.t('scene.numbers.fte', { fte: words.number(tenths, 1) })}`;
    known.set(key, text);
  }
  return text;
}

/** `25 + 1 / 150`: people and vacancies against a limit. */
export function meterIn({ people, vacancies }: HeadCount, limit: number): string {
  return vacancies > 0 ? `${people} + ${vacancies} / ${limit}` : `${people} / ${limit}`;
}

/** `40%`, `62.5%`; a third is `33.33%`, and no share that can be stated is rounded. */
export function percentIn(words: Words, share: number): string {
  return words.t('panels.percent', { percent: words.number(share * 100) });
}

/** `58%`: of a part that is counted, and not stated. */
export function wholePercent(words: Words, part: number): string {
  return words.t('panels.percent', { percent: words.number(part * 100, 0) });
}

/** `½`, `40%`, `62.5%`, a third `33.3%`, since a card is narrow; empty for the whole of somebody's time. */
export function shareText(words: Words, share: number): string {
  if (share >= 1) return '';
  if (Math.abs(share - 0.5) < 1e-9) return '½';
  return words.t('panels.percent', { percent: words.number(share * 100, 1) });
}

/** At most two letters: of the first word and the last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = firstLetter(words[0] ?? '');
  const last = words.length > 1 ? firstLetter(words.at(-1) ?? '') : '';
  return `${first}${last}`.toUpperCase();
}

/** What a reader takes for one letter may be several characters; a browser that cannot tell gives the first of them. */
const letters = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;

/** A sign of ASCII before another one, or the end, is a letter by itself: to ask for thousands of names takes long. */
const SIMPLE = /^[!-~](?=[!-~]|$)/;

function firstLetter(word: string): string {
  const [simple] = SIMPLE.exec(word) ?? [];
  if (simple) return simple;
  if (!letters) return [...word][0] ?? '';
  const [first] = letters.segment(word);
  return first?.segment ?? '';
}
