import { formAround } from './lookup/formAround.ts';
import { type Index, indexOf } from './lookup/indexOf.ts';
import { lineManagerOf } from './lookup/lineManager.ts';
import type { ChapterId, Organisation, PersonId, Tribe, TribeId } from './organisation.ts';

/** Somebody who gets another line manager, or loses the one they had. [W] ch. 4 */
export interface ManagerChange {
  person: PersonId;
  was: PersonId | null;
  is: PersonId | null;
}

/** A line manager, and the chapter where that is its lead, with what the tribe is drawn as in which it is seen. */
export interface KeptManager {
  manager: PersonId;
  chapter: ChapterId | null;
  form: Tribe['form'];
}

export function managersChanged(
  before: Organisation,
  after: Organisation,
  people: readonly PersonId[],
): ManagerChange[] {
  return people
    .map((person) => ({ person, was: lineManagerOf(before, person), is: lineManagerOf(after, person) }))
    .filter(({ was, is }) => was !== is);
}

/** The line manager of the one person who moves; where several do, none is given. */
export function keptManager(organisation: Organisation, [person, ...others]: readonly PersonId[]): KeptManager | null {
  const manager = person && others.length === 0 ? lineManagerOf(organisation, person) : null;
  if (!person || !manager) return null;
  const index = indexOf(organisation);
  const chapter = index.person(person)?.chapter ?? null;
  const led = chapter && index.chapter(chapter)?.lead === manager ? chapter : null;
  return { manager, chapter: led, form: formAround(index, led) };
}

/** The tribes and chapters that somebody leads. */
export function ledBy(index: Index, person: PersonId): (ChapterId | TribeId)[] {
  return [...index.tribesLedBy(person), ...index.chaptersLedBy(person)].map((led) => led.id);
}
