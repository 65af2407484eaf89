import type { ChapterId, PersonId, SquadId, SubjectId, TribeId } from './organisation.ts';

/** A person in a squad, or (with `null`) in none: what a card stands for and what a drag holds. */
export interface Membership {
  person: PersonId;
  squad: SquadId | null;
}

/** What somebody can point at, select, or ask a menu of. */
export type Thing =
  | ({ kind: 'membership' } & Membership)
  | { kind: 'squad'; squad: SquadId }
  | { kind: 'chapter'; chapter: ChapterId }
  | { kind: 'tribe'; tribe: TribeId };

/** A text that two equal things share, for keys and comparisons. */
export function keyOf(thing: Thing): string {
  return thing.kind === 'membership' ? `${thing.person} ${thing.squad ?? ''}` : subjectOf(thing);
}

/** What rules and commands know a thing by: of a card the person. */
export function subjectOf(thing: Thing): SubjectId {
  switch (thing.kind) {
    case 'membership':
      return thing.person;
    case 'squad':
      return thing.squad;
    case 'chapter':
      return thing.chapter;
    case 'tribe':
      return thing.tribe;
  }
}
