import type { Edit } from './edit.ts';
import type { ImpossibleReason, ListName, Refusal } from './outcome.ts';

/** What a command answers while it is carried out: why not, or `null` when nothing stood in its way. */
export type Answer = Refusal | null;

const NONE: Record<ListName, ImpossibleReason> = {
  people: 'no-such-person',
  squads: 'no-such-squad',
  chapters: 'no-such-chapter',
  tribes: 'no-such-tribe',
  guilds: 'no-such-guild',
};

export function impossible(reason: ImpossibleReason, subject?: string): Refusal {
  return { kind: 'impossible', reason, ...(subject !== undefined && { subject }) };
}

/** The first answer that is a refusal. */
export function firstRefusal<T>(items: readonly T[], ask: (item: T) => Answer): Answer {
  for (const item of items) {
    const refusal = ask(item);
    if (refusal) return refusal;
  }
  return null;
}

/** Refuses ids of which nothing is there; `null` stands for nobody and is allowed. */
export function missing(edit: Edit, list: ListName, ...ids: readonly (string | null | undefined)[]): Answer {
  return firstRefusal(ids, (id) =>
    id === null || id === undefined || edit.find(list, id) ? null : impossible(NONE[list], id),
  );
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
