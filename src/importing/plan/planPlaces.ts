import { folded } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Chapter, ChapterId, PersonId, Squad, SquadId, TribeId } from '../../domain/organisation.ts';
import type { MakeId } from '../planPeople.ts';
import type { Listed, ListedSeat } from '../rows/list.ts';
import { type CalledBefore, calledBefore } from './calledBefore.ts';
import { grouped } from './grouped.ts';
import type { Founding } from './listPlan.ts';

/** Where the people of a list belong: among what there is, or what the list founds. */
export interface PlannedPlaces {
  /** By place in the list. */
  chapters: readonly (ChapterId | null)[];
  /** By place in the list: the squad of each of its seats, in their order. */
  squads: readonly (readonly SquadId[])[];
  founding: Founding;
  called: CalledBefore;
}

/**
 * Finds the tribes, squads and chapters that a list names, and founds what there is not. Squads are one by name, in the
 * tribe of most of their people, unless the document has several of that name; chapters are one by tribe and name.
 * Whoever has no tribe in the list is of that of their squad, else of the only tribe there is, else of one called
 * `tribeName`; of whom nothing but a chapter is said is in the only one of that name. By place: `said` is what the list says of each, `current` who
 * they are in the document.
 */
export function planPlaces(
  people: readonly Listed[],
  said: readonly Readonly<Record<string, string>>[],
  current: readonly (PersonId | null)[],
  index: Index,
  tribeName: string,
  makeId: MakeId,
): PlannedPlaces {
  const places = new Places(index, tribeName, makeId);
  for (const { squads, tribe } of people) for (const seat of squads) places.meet(seat, seat.tribe || tribe);
  places.foundSquads();
  const squads = people.map((each, at) =>
    each.squads.map((seat) => places.squadOf(seat, seat.tribe || each.tribe, current[at] ?? null)),
  );
  const chapters = people.map((): ChapterId | null => null);
  const belong = (at: number, each: Listed) => {
    chapters[at] = places.chapterOf(each, said[at]?.tribe ?? '', squads[at] ?? [], current[at] ?? null);
  };
  // Of whom nothing but the chapter is said belongs to the one that the others have founded.
  const isNowhere = ({ tribe, squads: seats }: Listed) => tribe === '' && seats.length === 0;
  for (const [at, each] of people.entries()) if (!isNowhere(each)) belong(at, each);
  for (const [at, each] of people.entries()) if (isNowhere(each)) belong(at, each);
  return { chapters, squads, founding: places, called: places.called };
}

/** A squad that is met in a list and not in the document, and how many say that it is of which tribe. */
interface MetSquad {
  name: string;
  tribes: Map<string, { name: string; count: number }>;
}

class Places implements Founding {
  readonly tribes: { id: TribeId; name: string }[] = [];
  readonly chapters: { id: ChapterId; name: string; tribe: TribeId }[] = [];
  readonly squads: { id: SquadId; name: string; tribe: TribeId; elsewhere: number }[] = [];
  readonly called: CalledBefore;
  readonly #index: Index;
  readonly #tribeName: string;
  readonly #makeId: MakeId;
  readonly #tribeNamed = new Map<string, TribeId>();
  readonly #squadsNamed: Map<string, Squad[]>;
  readonly #chaptersNamed: Map<string, Chapter[]>;
  readonly #met = new Map<string, MetSquad>();
  readonly #tribeOfSquad = new Map<SquadId, TribeId>();
  readonly #squadFounded = new Map<string, SquadId>();
  readonly #chapterIn = new Map<string, ChapterId>();

  constructor(index: Index, tribeName: string, makeId: MakeId) {
    const { tribes, squads, chapters } = index.organisation;
    this.called = calledBefore(index);
    this.#index = index;
    this.#tribeName = tribeName;
    this.#makeId = makeId;
    for (const { id, name } of tribes.toReversed()) this.#tribeNamed.set(folded(name), id);
    this.#squadsNamed = grouped(squads, ({ name }) => folded(name));
    this.#chaptersNamed = grouped(chapters, ({ name }) => folded(name));
    for (const { id, tribe } of squads) this.#tribeOfSquad.set(id, tribe);
    for (const { id, name, tribe } of chapters.toReversed()) this.#chapterIn.set(`${tribe} ${folded(name)}`, id);
  }

  /** Counts one of the people of a squad that the document does not have. */
  meet({ squad: name }: ListedSeat, tribe: string): void {
    const key = folded(name);
    if (this.#squadsNamed.has(key) || this.called.squad(name)) return;
    const met: MetSquad = this.#met.get(key) ?? { name, tribes: new Map() };
    this.#met.set(key, met);
    if (tribe === '') return;
    const said = met.tribes.get(folded(tribe)) ?? { name: tribe, count: 0 };
    met.tribes.set(folded(tribe), { ...said, count: said.count + 1 });
  }

  foundSquads(): void {
    for (const [key, { name, tribes }] of this.#met) {
      const said = [...tribes.values()].sort((one, other) => other.count - one.count);
      const [most, ...others] = said;
      const squad = {
        id: this.#makeId('squad'),
        name,
        tribe: most ? this.#tribe(most.name) : this.#noTribeSaid(),
        elsewhere: others.reduce((sum, { count }) => sum + count, 0),
      };
      this.squads.push(squad);
      this.#squadFounded.set(key, squad.id);
      this.#tribeOfSquad.set(squad.id, squad.tribe);
    }
  }

  /** Of several of one name that of the tribe said, else the one that they are in already, else the first. */
  squadOf({ squad: name }: ListedSeat, tribe: string, person: PersonId | null): SquadId {
    const named = this.#squadsNamed.get(folded(name)) ?? [];
    const own = new Set(person && named.length > 1 ? this.#index.squadsOf(person) : []);
    const found =
      named.find((squad) => tribe !== '' && squad.tribe === this.#tribeNamed.get(folded(tribe))) ??
      named.find((squad) => own.has(squad)) ??
      named[0];
    // Whatever is met is found, called or founded by now.
    return (found?.id ?? this.#squadFounded.get(folded(name)) ?? this.called.squad(name)) as SquadId;
  }

  /** That of the tribe said first; where none is said their own of that name, else the only one, else that of their tribe. */
  chapterOf(listed: Listed, tribes: string, squads: readonly SquadId[], person: PersonId | null): ChapterId | null {
    const { chapter: name, squads: seats } = listed;
    if (name === '') return null;
    const said = listed.tribe || (seats.find((seat) => seat.tribe !== '')?.tribe ?? '');
    const [first] = squads;
    const squadTribe = first === undefined ? undefined : this.#tribeOfSquad.get(first);
    if (said === '') {
      const named = this.#chaptersNamed.get(folded(name)) ?? [];
      const own = person && this.#index.person(person)?.chapter;
      const founded = first === undefined ? this.chapters.filter((each) => folded(each.name) === folded(name)) : [];
      const all = [...named, ...founded];
      const found = named.find(({ id }) => id === own) ?? (all.length === 1 ? all[0] : undefined);
      if (found) return found.id;
    }
    const into = said === '' ? (squadTribe ?? this.#noTribeSaid()) : this.#tribe(said);
    const key = `${into} ${folded(name)}`;
    const found = this.#chapterIn.get(key) ?? this.called.chapter(name, tribes);
    if (found) return found;
    const id = this.#makeId('chapter');
    this.chapters.push({ id, name, tribe: into });
    this.#chapterIn.set(key, id);
    return id;
  }

  #tribe(name: string): TribeId {
    const found = this.#tribeNamed.get(folded(name));
    if (found) return found;
    const id = this.#makeId('tribe');
    this.tribes.push({ id, name });
    this.#tribeNamed.set(folded(name), id);
    return id;
  }

  #noTribeSaid(): TribeId {
    const [only, ...others] = this.#index.organisation.tribes;
    return only && others.length === 0 ? only.id : this.#tribe(this.#tribeName);
  }
}
