import type { ChapterId, Person } from '../../domain/organisation.ts';
import type { Listed } from '../rows/list.ts';
import type { PlannedSeat } from './listPlan.ts';

/** Somebody of the document whom the list knows: what it says of them, and where it puts them. */
export interface KnownPerson {
  at: number;
  person: Person;
  listed: Listed;
  said: Readonly<Record<string, string>>;
  chapter: ChapterId | null;
  seats: readonly PlannedSeat[];
}
