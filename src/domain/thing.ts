import type {
  ChapterId,
  PersonId,
  ProductId,
  ProgrammeId,
  ProjectId,
  SquadId,
  SubjectId,
  TribeId,
} from './organisation.ts';

/** A person in a squad, or (with `null`) in none: what a card stands for and what a drag holds. */
export interface Membership {
  person: PersonId;
  squad: SquadId | null;
}

/** What stands on the board. */
export type BoardThing =
  | ({ kind: 'membership' } & Membership)
  | { kind: 'squad'; squad: SquadId }
  | { kind: 'chapter'; chapter: ChapterId }
  | { kind: 'tribe'; tribe: TribeId };

/** What somebody can select, or ask a menu of: on the board, or on a page beside it. */
export type Thing =
  | BoardThing
  | { kind: 'product'; product: ProductId }
  | { kind: 'project'; project: ProjectId }
  | { kind: 'programme'; programme: ProgrammeId };

/** Whether something stands on the board. */
export function isOnBoard(thing: Thing): thing is BoardThing {
  return thing.kind !== 'product' && thing.kind !== 'project' && thing.kind !== 'programme';
}

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
    case 'product':
      return thing.product;
    case 'project':
      return thing.project;
    case 'programme':
      return thing.programme;
  }
}
