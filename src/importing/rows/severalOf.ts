import type { Said } from './columnsOf.ts';
import type { Draft, TellOfRow } from './draft.ts';
import { pair } from './names.ts';

/** A row stands for at most so many posts. */
const MOST_POSTS = 200;

/** Everybody whom a row of one is about: two who share a seat, or as many as there are posts. */
export function severalOf(draft: Draft, arePosts: boolean, split: readonly number[], tell: TellOfRow): Draft[] {
  return arePosts ? posts(draft) : sharers(draft, split, tell);
}

/** How many posts a cell says, in working time; told where it says no number of them, or too many. */
export function postsSaid({ column, text }: Said, tell: TellOfRow): number | null {
  const number = Number(text.replace(',', '.'));
  if (number > 0 && number <= MOST_POSTS) return number;
  tell('odd-fte', column, text);
  return null;
}

/** Two who share one seat, half each where it is not said otherwise; else the one. */
function sharers(draft: Draft, split: readonly number[], tell: TellOfRow): Draft[] {
  const names = pair(draft.name);
  if (!names) return [draft];
  if (draft.number !== '') tell('meaningless', '', draft.number);
  if (draft.email !== '') tell('meaningless', '', draft.email);
  const whole = draft.fte ?? 1;
  return names.map((name, at) => {
    const fte = Math.round(whole * (split[at] ?? 0.5) * 10_000) / 10_000;
    return { ...draft, name, fte, number: '', email: '' };
  });
}

/** A row of a list of posts without names, as many as its working time has, the last with the rest of it. */
function posts(draft: Draft): Draft[] {
  const whole = draft.fte ?? 1;
  if (whole <= 1) return [{ ...draft, alone: true }];
  return Array.from({ length: Math.ceil(whole) }, (_, at) => {
    const fte = Math.round(Math.min(1, whole - at) * 10_000) / 10_000;
    return { ...draft, alone: true, fte };
  });
}
