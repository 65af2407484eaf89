import type { Alteration } from './alteration.ts';

/** Something that changed in Today since a proposal was born from it, and that the proposal has not got. */
export interface Update {
  /** By which it is told from the others. */
  key: string;
  /** What changed in Today, for the sentence. Ids are those of Today. */
  alteration: Alteration;
  /** What makes it so in the proposal: that itself, or whatever brings the proposal to what Today has. */
  makes: readonly Alteration[];
  /** The keys of those without which it cannot be taken: a squad that somebody moves to. */
  needs: readonly string[];
  /** Where the proposal has changed the same, or has not got what this needs; else `null`. */
  conflict: Conflict | null;
}

/**
 * What is in conflict, as it was, as Today has it and as the proposal does. By the kind of the alteration: of seats, the
 * seats that somebody has (`SeatTaken[]`); of a chapter, its id; of a field, its value (of product owners, who they are); of
 * what is new, gone, founded, dissolved, split or merged, its record. `null`: none, or not there.
 */
export interface Conflict {
  base: unknown;
  today: unknown;
  proposal: unknown;
}

/** An update before it is known which others it needs. */
export interface UpdateDraft extends Pick<Update, 'key' | 'alteration' | 'makes'> {
  isConflict: boolean;
  /** What is there once it is taken, and what has to be: ids, and what the functions below say. */
  brings: readonly string[];
  needed: readonly string[];
}

/** That somebody has a seat in a squad. */
export const seatKey = (person: string, squad: string) => `${person} in ${squad}`;

/** That something has left a tribe. */
export const leavingKey = (id: string, tribe: string) => `${id} leaves ${tribe}`;
