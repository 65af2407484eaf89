import type { KeyOf, ListName, PairList, RecordOf } from '../lists.ts';
import type { ChapterId, PersonId, SquadId, TribeId } from '../organisation.ts';

/** What people are in, and what is recognised by who is in it. */
export type UnitId = SquadId | ChapterId | TribeId;
export type UnitList = 'squads' | 'chapters' | 'tribes';

/** A record that was not there, and before which other one it stands; `null`: at the end. */
export interface Placed<List extends EveryListed = EveryListed> {
  list: List;
  record: RecordOf<List>;
  next: KeyOf<List> | null;
}
type EveryListed = ListName | PairList;

/** A seat in a squad: part of somebody's own working time, or a share of what stated ones leave. */
export interface SeatTaken {
  squad: SquadId;
  share: number | undefined;
}

/**
 * One thing that is otherwise in one organisation than in another, as plain data, with all that it takes to make it so.
 * Ids are those of after, of what is gone those of before; a dependency is known by its two squads as they are after. Where
 * somebody is product owner is a field of the squad.
 */
export type Alteration =
  /** A unit is another one now: the old id counts as the new one from here on. */
  | { kind: 'became'; from: UnitId; to: UnitId }
  /** `parts`: the new units, in the order of after. What was split may remain. */
  | { kind: 'split'; unit: UnitId; parts: readonly UnitId[]; remains: boolean; made: readonly Placed[] }
  | { kind: 'merged'; unit: UnitId; into: UnitId }
  | { kind: 'founded'; unit: UnitId; made: Placed }
  | { kind: 'dissolved'; unit: UnitId }
  | { kind: 'new'; list: EveryListed; id: string; made: Placed; seats: readonly SeatTaken[] }
  | { kind: 'gone'; list: EveryListed; id: string }
  | { kind: 'moved'; person: PersonId; from: SquadId; to: SquadId; share: number | undefined }
  | { kind: 'also-in'; person: PersonId; to: SquadId; share: number | undefined }
  | { kind: 'left'; person: PersonId; from: SquadId }
  /** Somebody has the seats of a vacancy, which is gone, or is a vacancy no more. */
  | { kind: 'filled'; vacancy: PersonId; person: PersonId }
  | { kind: 'chapter'; person: PersonId; from: ChapterId | null; to: ChapterId | null }
  /** Follows from others, and is made by none of its own. */
  | { kind: 'line-manager'; person: PersonId; from: PersonId | null; to: PersonId | null }
  | { kind: 'share'; person: PersonId; squad: SquadId; from: number | undefined; to: number | undefined }
  /** `id`: of a pair, both. Of product owners, who they are. */
  | { kind: 'field'; list: EveryListed; id: string; field: string; from: unknown; to: unknown }
  /** Those that are in both stand in another order. */
  | { kind: 'order'; list: EveryListed; ids: readonly string[] };

/**
 * The text by which an alteration is known again, the same for equal ones: its word, its subject, what it is from and what
 * it is to, `-` for an empty place. A place in an order has none.
 */
export function textOf(alteration: Alteration): string | null {
  switch (alteration.kind) {
    case 'became':
      return said('became', alteration.from, alteration.to);
    case 'split':
      return said('split', alteration.unit, ...[...alteration.parts].sort());
    case 'merged':
      return said('merged', alteration.unit, alteration.into);
    case 'founded':
    case 'dissolved':
      return said(alteration.kind, alteration.unit);
    case 'new':
    case 'gone':
      return said(alteration.kind, alteration.id);
    case 'moved':
      return said('moved', alteration.person, alteration.from, alteration.to);
    case 'also-in':
      return said('also-in', alteration.person, null, alteration.to);
    case 'left':
      return said('left', alteration.person, alteration.from, null);
    case 'filled':
      return said('filled', alteration.vacancy, alteration.person);
    case 'chapter':
    case 'line-manager':
      return said(alteration.kind, alteration.person, alteration.from, alteration.to);
    case 'share':
      return said('share', alteration.person, alteration.squad);
    case 'field':
      return said(alteration.field, alteration.id);
    case 'order':
      return null;
  }
}

const said = (...words: readonly (string | null)[]) => words.map((word) => word ?? '-').join(' ');
