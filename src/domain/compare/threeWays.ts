import type { AnyId } from '../ids.ts';
import { type EveryList, keyOfRecord, LIST_NAMES, namedAfter } from '../lists.ts';
import { type Index, indexOf } from '../lookup/indexOf.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { ChapterId, Organisation, PersonId, SquadId, TribeId } from '../organisation.ts';
import { ROLE_NAMES } from '../roles.ts';
import type { Alteration, SeatTaken } from './alteration.ts';
import { renamed } from './applied.ts';
import { fieldsDiffering } from './fields.ts';
import { type Compared, seatsAltered } from './people.ts';

type Row = Parameters<typeof keyOfRecord>[0];

const AS_IT_IS = (id: AnyId) => id;

/** The organisation that two are based on, with both: all three with the ids of Today for what is another one there. */
export class ThreeWays {
  readonly base: Index;
  readonly today: Index;
  readonly proposal: Index;
  /** The new ids of what is another one in Today, and still the old one in the proposal. */
  readonly followed: ReadonlyMap<AnyId, AnyId>;
  /** The ids of what was in the base, and is not in the proposal any more. */
  readonly #lost: ReadonlySet<string>;

  constructor(base: Organisation, today: Organisation, proposal: Organisation, became: ReadonlyMap<AnyId, AnyId>) {
    const was = indexOf(proposal);
    this.followed = new Map([...became].filter(([from, to]) => was.find(from) && !was.find(to)));
    this.base = indexOf(became.size > 0 ? organisationOf(renamed(base, became)) : base);
    this.today = indexOf(today);
    this.proposal = this.followed.size > 0 ? indexOf(organisationOf(renamed(proposal, this.followed))) : was;
    const there = LIST_NAMES.flatMap((list) => this.base.organisation[list].map((record) => record.id as AnyId));
    this.#lost = new Set(there.filter((id) => !this.proposal.find(id)));
  }

  /** The seats by which somebody's differ from one organisation to another. */
  seats(person: PersonId, from: 'base' | 'proposal', to: 'today' | 'proposal'): Alteration[] {
    const compared: Compared = { before: this[from], after: this[to], became: new Map(), heir: AS_IT_IS };
    return seatsAltered(compared, person);
  }

  /**
   * Whether a field of a record is otherwise in the proposal than it was, or than Today has it. That a list has no more in it
   * what the proposal has not got is no difference; nor that a seat was emptied by that.
   */
  differs(list: EveryList, id: string, field: string, from: 'base' | 'today'): boolean {
    const [one, other] = [recordIn(this[from], list, id), recordIn(this.proposal, list, id)];
    if (!one || !other) return one !== other;
    const left = this.#withoutLost(list, one, from === 'base');
    if (field === 'productOwner') return ownersOf(left).join() !== ownersOf(other).join();
    return fieldsDiffering(list, left as never, other as never, AS_IT_IS).some((each) => each.field === field);
  }

  /** Whether the proposal did anything to a record, or put anything into it, that is not so in what it was born from. */
  isTouched(list: EveryList, id: string): boolean {
    const [was, is] = [recordIn(this.base, list, id), recordIn(this.proposal, list, id)];
    if (!was || !is) return was !== is;
    const left = this.#withoutLost(list, was, true);
    if (was !== is && fieldsDiffering(list, left as never, is as never, AS_IT_IS).length > 0) return true;
    if (list === 'people') return this.#isPersonTouched(id as PersonId);
    const had = new Set(insideOf(this.base, list, id));
    return insideOf(this.proposal, list, id).some((each) => !had.has(each));
  }

  #withoutLost(list: EveryList, record: Row, single: boolean): Row {
    if (list === 'dependencies') return record;
    const fields = Object.entries(namedAfter(list, record, this.#lost, null) ?? {});
    return { ...record, ...Object.fromEntries(fields.filter(([, value]) => single || value !== null)) };
  }

  #isPersonTouched(id: PersonId): boolean {
    const [was, is] = [this.base, this.proposal].map((index) => index.person(id)?.chapter);
    const hasMore = ROLE_NAMES.some((role) => {
      const had = new Set(this.base.inRole(role, id).map((each) => each.id as string));
      return this.proposal.inRole(role, id).some((each) => !had.has(each.id));
    });
    return was !== is || hasMore || this.seats(id, 'base', 'proposal').length > 0;
  }
}

const organisationOf = (lists: object) => lists as Organisation;

/** The record of that id, or of that pair. */
export function recordIn(index: Index, list: EveryList, id: string): Row | undefined {
  if (list !== 'dependencies') return index.find(id as AnyId);
  return index.organisation.dependencies.find((pair) => keyOfRecord(pair) === id);
}

/** Who is product owner of a squad, as a set has them: in the order of letters. */
export function ownersOf(squad: object): PersonId[] {
  const { members } = squad as Organisation['squads'][number];
  return members.flatMap(({ person, productOwner }) => (productOwner ? [person] : [])).sort();
}

/** The seats that somebody has; none where nobody is there. */
export function seatsHeld(index: Index, person: PersonId): SeatTaken[] {
  return index.squadsOf(person).map(({ id, members }) => ({ squad: id, share: seatIn(members, person)?.share }));
}

/** What is in a squad, a chapter or a tribe. */
export function insideOf(index: Index, list: EveryList, id: string): string[] {
  switch (list) {
    case 'squads':
      return index.squad(id as SquadId)?.members.map(({ person }) => person) ?? [];
    case 'chapters':
      return index.peopleIn(id as ChapterId).map((person) => person.id);
    case 'tribes':
      return [...index.squadsIn(id as TribeId), ...index.chaptersIn(id as TribeId)].map((each) => each.id);
    default:
      return [];
  }
}
