import { isDay } from '../day.ts';
import { LISTS, type ListName } from '../lists.ts';
import type { Edit } from './edit.ts';
import type { ImpossibleReason, Refusal } from './outcome.ts';

/** What a command answers while it is carried out: why not, or `null` when nothing stood in its way. */
export type Answer = Refusal | null;

export function impossible(reason: ImpossibleReason, subject?: string): Refusal {
  return { kind: 'impossible', reason, ...(subject !== undefined && { subject }) };
}

/** The first answer that is a refusal. */
export function firstRefusal<T>(items: Iterable<T>, ask: (item: T) => Answer): Answer {
  for (const item of items) {
    const refusal = ask(item);
    if (refusal) return refusal;
  }
  return null;
}

/** Refuses an id that nothing in the organisation has. `null` stands for nobody and is allowed. */
export function missing(edit: Edit, list: ListName, id: string | null | undefined): Answer {
  return id === null || id === undefined || edit.find(list, id) ? null : impossible(`no-such-${LISTS[list].kind}`, id);
}

export function anyMissing(edit: Edit, list: ListName, ids: Iterable<string>): Answer {
  return firstRefusal(ids, (id) => missing(edit, list, id));
}

export function taken(edit: Edit, list: ListName, id: string): Answer {
  return edit.find(list, id) ? impossible('id-taken', id) : null;
}

/** A name has 1 to 500 characters and is not blank. */
export function badName(name: string): Answer {
  if (name.trim() === '') return impossible('name-blank');
  return name.length > 500 ? impossible('name-too-long') : null;
}

/** Other text has at most 10,000 characters. */
export function badText(...texts: readonly (string | undefined)[]): Answer {
  return texts.some((text) => text !== undefined && text.length > 10_000) ? impossible('text-too-long') : null;
}

/** A day exists and is written as `YYYY-MM-DD`; `null` is none. */
export function badDay(day: string | null | undefined): Answer {
  return day === null || day === undefined || isDay(day) ? null : impossible('not-a-day');
}

/** A count is a whole number from 1 on; none is stated by `null` or nothing. */
export function badCount(part: string, count: number | null | undefined): Answer {
  return count === null || count === undefined || (Number.isSafeInteger(count) && count >= 1)
    ? null
    : impossible('value-out-of-range', part);
}

/** A share of somebody's own time is above 0 and at most 1; `null` states none. */
export function badShare(share: number | null): Answer {
  return share === null || (share > 0 && share <= 1) ? null : impossible('value-out-of-range', 'share');
}

/** What is said of something: of fields that are not mentioned, nothing. */
export function said<Details extends object>(details: Details): Details {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as Details;
}
