import { same } from '../commands/same.ts';
import { type AnyId, formerly } from '../ids.ts';
import { indexOf } from '../lookup/indexOf.ts';
import { type Merged, merged } from '../lookup/merged.ts';
import type { Chapter, ChapterId, Organisation, Squad, Tribe, TribeId } from '../organisation.ts';

/** Two organisations that have the same tribes, squads and chapters, in the same order and under the same ids. */
export interface Aligned {
  before: Organisation;
  after: Organisation;
  /** The tribes, squads and chapters that one of them alone has: on the other they stand with nobody in them. */
  onlyBefore: ReadonlySet<AnyId>;
  onlyAfter: ReadonlySet<AnyId>;
}

type Unit = Tribe | Squad | Chapter;

/**
 * Both sides of a comparison for one layout: each gets the tribes, squads and chapters that only the other has, with
 * nobody in them, where they stand there. Units have the ids of after, and so has what *became* another (`became`, old
 * ids to new ones); what is gone, or was in another tribe, has an id of its own where it was (`formerly`). People keep
 * their ids. An after that lacks nothing is the organisation itself, and what is the same as in
 * `last` is the same object, so that little has to be laid out again.
 */
export function aligned(
  before: Organisation,
  after: Organisation,
  became: ReadonlyMap<AnyId, AnyId>,
  last: Aligned | null = null,
): Aligned {
  const [was, is] = [indexOf(before), indexOf(after)];
  const heir = <Id extends AnyId>(id: Id) => (became.get(id) ?? id) as Id;
  const tribes = merged(
    before.tribes.map((tribe) => withId(tribe, heir(tribe.id))),
    after.tribes,
    ({ id }) => id,
  ).map(former);
  const tribeBefore = new Map<TribeId, TribeId>(
    before.tribes.map(({ id }) => [is.tribe(heir(id)) ? heir(id) : formerly(heir(id)), id]),
  );
  /** The squads or chapters of both, tribe by tribe. */
  const inTribes = <Each extends Squad | Chapter>(
    wasIn: (tribe: TribeId) => readonly Each[],
    isIn: (tribe: TribeId) => readonly Each[],
  ): Merged<Each>[] =>
    tribes.flatMap((each) => {
      const { id: tribe } = (each.is ?? each.was) as Tribe;
      const own = tribeBefore.get(tribe);
      const old = own ? wasIn(own).map((unit) => withTribe(withId(unit, heir(unit.id)), tribe)) : [];
      return merged(old, isIn(tribe), ({ id }) => id).map(former);
    });
  const squads = inTribes<Squad>(
    (tribe) => was.squadsIn(tribe),
    (tribe) => is.squadsIn(tribe),
  );
  const chapters = inTribes<Chapter>(
    (tribe) => was.chaptersIn(tribe),
    (tribe) => is.chaptersIn(tribe),
  );
  const there = new Set<ChapterId>(chapters.flatMap((each) => each.was?.id ?? []));
  const chapterOf = (chapter: ChapterId | null) =>
    chapter && (there.has(formerly(heir(chapter))) ? formerly(heir(chapter)) : heir(chapter));
  const people = before.people.map((person) => {
    const chapter = chapterOf(person.chapter);
    return chapter === person.chapter ? person : { ...person, chapter };
  });
  const old = {
    ...before,
    tribes: sideOf(tribes, 'was'),
    squads: sideOf(squads, 'was'),
    chapters: sideOf(chapters, 'was'),
    people,
  };
  const lacking = [tribes, squads, chapters].some((units) => units.some((unit) => unit.is === null));
  const now = { tribes: sideOf(tribes, 'is'), squads: sideOf(squads, 'is'), chapters: sideOf(chapters, 'is') };
  return {
    before: last && same(last.before, old) ? last.before : old,
    after: lacking ? { ...after, ...now } : after,
    onlyBefore: lackingOn('is', [tribes, squads, chapters]),
    onlyAfter: lackingOn('was', [tribes, squads, chapters]),
  };
}

/** The ids of what one side lacks. */
function lackingOn(side: 'was' | 'is', lists: readonly (readonly Merged<Unit>[])[]): ReadonlySet<AnyId> {
  const lacked = lists.flat().filter((unit) => unit[side] === null);
  return new Set(lacked.flatMap(({ was, is }) => (was ?? is)?.id ?? []));
}

const withId = <Each extends Unit>(unit: Each, id: Each['id']): Each => (unit.id === id ? unit : { ...unit, id });

/** What is only before stands under an id of its own. */
const former = <Each extends Unit>({ was, is }: Merged<Each>): Merged<Each> => ({
  was: was && !is ? withId(was, formerly(was.id)) : was,
  is,
});

const withTribe = <Each extends Squad | Chapter>(unit: Each, tribe: TribeId): Each =>
  unit.tribe === tribe ? unit : { ...unit, tribe };

/** The units of one side; what only the other has stands there with nobody in it. */
function sideOf<Each extends Unit>(units: readonly Merged<Each>[], side: 'was' | 'is'): Each[] {
  return units.map(({ was, is }) => (side === 'was' ? was : is) ?? emptied((is ?? was) as Each));
}

function emptied<Each extends Unit>(unit: Each): Each {
  const seats = { lead: null, coach: null, coaches: [], connected: [], members: [] };
  return { ...unit, ...Object.fromEntries(Object.entries(seats).filter(([seat]) => seat in unit)) };
}
