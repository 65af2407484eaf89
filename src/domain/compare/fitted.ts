import { type EveryList, keyOfRecord } from '../lists.ts';
import type { Organisation } from '../organisation.ts';
import { EVERY_LIST } from '../outline.ts';
import type { Alteration, Placed, SeatTaken } from './alteration.ts';
import { goneBy, madeBy } from './applied.ts';

/**
 * Alterations that were found of others, so that `applied` can make them in this organisation: each with the neighbours that
 * it has here, nobody in what is not there, and no seat twice. `today`: the organisation that they lead to.
 */
export function fitted(organisation: Organisation, today: Organisation, makes: readonly Alteration[]): Alteration[] {
  const places = new Places(organisation, today, makes);
  const seats = new Seats(organisation, places, makes);
  return makes.flatMap((each): Alteration[] => {
    switch (each.kind) {
      case 'became':
        return [];
      case 'split':
        return [{ ...each, made: each.made.map((made) => places.placed(made)) }];
      case 'founded':
        return [{ ...each, made: places.placed(each.made) }];
      case 'new':
        return [{ ...each, made: places.placed(each.made), seats: seats.free(each.id, each.seats) }];
      case 'moved':
      case 'also-in':
        return seats.taken(each);
      case 'order':
        return [{ ...each, ids: places.inOrder(each.list, each.ids) }];
      default:
        return [each];
    }
  });
}

/** What is there in the end, and where. */
class Places {
  readonly #kept: ReadonlyMap<EveryList, readonly string[]>;
  readonly #there: ReadonlySet<string>;
  readonly #today: Organisation;

  constructor(organisation: Organisation, today: Organisation, makes: readonly Alteration[]) {
    const gone = new Set(makes.flatMap(goneBy));
    const made = makes.flatMap(madeBy).map(({ record }) => keyOfRecord(record));
    const keysIn = (list: EveryList) => organisation[list].map(keyOfRecord).filter((key) => !gone.has(key));
    this.#kept = new Map(EVERY_LIST.map((list) => [list, keysIn(list)]));
    this.#there = new Set([...made, ...[...this.#kept.values()].flat()]);
    this.#today = today;
  }

  has(id: string): boolean {
    return this.#there.has(id);
  }

  /** Before what comes after it in Today, of what is there. */
  placed(made: Placed): Placed {
    const keys = this.#today[made.list].map(keyOfRecord);
    const next = keys.slice(keys.indexOf(keyOfRecord(made.record)) + 1).find((key) => this.has(key));
    return { ...made, next: next ?? null } as Placed;
  }

  /** Everything of a list that was there already: what Today has too in its order, all else where it stands. */
  inOrder(list: EveryList, ids: readonly string[]): string[] {
    const kept = this.#kept.get(list) ?? [];
    const known = new Set(kept);
    const ordered = ids.filter((id) => known.has(id));
    const among = new Set(ordered);
    return kept.map((id) => (among.has(id) ? (ordered.shift() ?? id) : id));
  }
}

const seatOf = (person: string, squad: string) => `${person} ${squad}`;

/** Who has which seat in the end. */
class Seats {
  readonly #held: Set<string>;
  readonly #places: Places;

  constructor({ squads }: Organisation, places: Places, makes: readonly Alteration[]) {
    this.#places = places;
    this.#held = new Set(squads.flatMap(({ id, members }) => members.map(({ person }) => seatOf(person, id))));
    for (const each of makes)
      if (each.kind === 'left' || (each.kind === 'moved' && places.has(each.to)))
        this.#held.delete(seatOf(each.person, each.from));
  }

  /** Those seats of somebody new that there are. */
  free(person: string, seats: readonly SeatTaken[]): SeatTaken[] {
    return seats.filter(({ squad }) => this.#take(person, squad));
  }

  /** A seat that somebody takes: nothing where there is no such squad, and no more than leaving where they sit there already. */
  taken(alteration: Extract<Alteration, { kind: 'moved' | 'also-in' }>): Alteration[] {
    const { person, to } = alteration;
    if (!this.#places.has(to) || !this.#places.has(person)) return [];
    if (this.#take(person, to)) return [alteration];
    return alteration.kind === 'moved' ? [{ kind: 'left', person, from: alteration.from }] : [];
  }

  #take(person: string, squad: string): boolean {
    const seat = seatOf(person, squad);
    if (!this.#places.has(squad) || this.#held.has(seat)) return false;
    this.#held.add(seat);
    return true;
  }
}
