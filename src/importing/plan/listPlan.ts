import type { ChapterId, PersonId, SquadId, TribeId } from '../../domain/organisation.ts';
import type { List, Listed } from '../rows/list.ts';

/** What a list can change about somebody; of other columns, with their header. */
export type ChangedField =
  | 'name'
  | 'number'
  | 'email'
  | 'role'
  | 'kind'
  | 'fte'
  | 'location'
  | 'chapter'
  | 'squads'
  | 'manager'
  | `fields.${string}`;

/** Something that a list says of somebody otherwise than the document. */
export interface PersonChange {
  person: PersonId;
  /** Their place in the list. */
  at: number;
  field: ChangedField;
  /** What stands in the document, and what the list says; of squads with star and share: `Refunds* 60%; Checkout`. */
  from: string;
  to: string;
  /** What the last list said; `null` where none did. */
  said: string | null;
  /** It was changed by hand since the last list, which said otherwise than this one too: the hand stands unless chosen. */
  conflict: boolean;
}

/** Something that was changed by hand and stays as it is `now`, though the list says otherwise. */
export interface KeptByHand extends Pick<PersonChange, 'person' | 'field'> {
  now: string;
  listed: string;
}

/** A seat as it is to be: with the star for one person of a squad, and `null` where the share is left as it is. */
export interface PlannedSeat {
  squad: SquadId;
  productOwner: boolean;
  share: number | null;
}

/** What a list founds, where something of it is accepted. */
export interface Founding {
  tribes: readonly { id: TribeId; name: string }[];
  chapters: readonly { id: ChapterId; name: string; tribe: TribeId }[];
  /** `elsewhere`: how many of its people are of another tribe than it is. */
  squads: readonly { id: SquadId; name: string; tribe: TribeId; elsewhere: number }[];
}

/** Somebody whom the managers in a list, or their role in it, make lead of a chapter, or of a tribe. */
export interface PlannedLead {
  of: ChapterId | TribeId;
  person: PersonId;
  was: PersonId | null;
  /** Somebody else was named by hand: they stay unless this is chosen. */
  conflict: boolean;
}

/** By what somebody of a list was known; `line`: by everything that the last list said of them. */
export type KnownBy = 'number' | 'email' | 'name' | 'line';

/** Somebody of a list and of the document who may be one person or two: they have one name. */
export interface Namesake {
  /** The place in the list. */
  at: number;
  person: PersonId;
  /** Whether they are taken for one. */
  isSame: boolean;
}

/** What is shown of somebody in a list. */
export type ShownListed = Pick<Listed, 'lines' | 'name' | 'kind' | 'number' | 'role' | 'tribe' | 'squads'>;

export interface ShownList extends Omit<List, 'people'> {
  people: readonly ShownListed[];
}

/** What taking over a list comes to, as plain data: to be shown, and accepted as a whole, by the column or one by one. */
export interface ListPlan {
  list: ShownList;
  /** Who each of the list is, by place: somebody of the document, or the id that they would get. */
  people: readonly PersonId[];
  /** The places of those who are nobody in the document. */
  fresh: readonly number[];
  /** Who was in the last list, and is not in this whole one. */
  missing: readonly PersonId[];
  changes: readonly PersonChange[];
  /** How many are known, and nothing changes about them. */
  same: number;
  /** What was changed by hand since the last list, and of which this one says what that one said: it stays. */
  keptByHand: readonly KeptByHand[];
  known: Readonly<Record<KnownBy, number>>;
  namesakes: readonly Namesake[];
  /** The places of newcomers whom the list gives no seat. */
  loose: readonly number[];
  founding: Founding;
  leads: readonly PlannedLead[];
  /** Whose manager in the list is not the lead of their chapter; `lead` is `null` where it has none. */
  otherManagers: readonly { at: number; manager: PersonId; lead: PersonId | null }[];
  /** Whom the list makes a further product owner of a squad that has one in it before them: they are members. */
  otherOwners: readonly { at: number; squad: SquadId }[];
}

/** A plan as it is held to be taken over: with the rest of what the list says. */
export interface HeldPlan extends ListPlan {
  list: List;
  /** By place: the chapter that the list gives. */
  chapters: readonly (ChapterId | null)[];
  /** By place: the seats that the list gives. */
  seats: readonly (readonly PlannedSeat[])[];
  /** By place: what is to be kept of each, as said by the list. */
  said: readonly Readonly<Record<string, string>>[];
}

/** As much of a plan as is shown: of thousands of people the rest takes long to come from where it is held. */
export function shownOf({ list, chapters: _, seats: __, said: ___, ...plan }: HeldPlan): ListPlan {
  const people = list.people.map((each) => {
    const { lines, name, kind, number, role, tribe, squads } = each;
    return { lines, name, kind, number, role, tribe, squads };
  });
  return { ...plan, list: { ...list, people } };
}
