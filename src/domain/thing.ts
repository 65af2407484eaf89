import type { ChapterId, PersonId, SquadId, TribeId } from './organisation.ts';

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
  switch (thing.kind) {
    case 'membership':
      return `${thing.person} ${thing.squad ?? ''}`;
    case 'squad':
      return thing.squad;
    case 'chapter':
      return thing.chapter;
    case 'tribe':
      return thing.tribe;
  }
}
