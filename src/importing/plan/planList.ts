import type { Index } from '../../domain/lookup/indexOf.ts';
import type { MakeId } from '../planPeople.ts';
import type { List } from '../rows/list.ts';
import type { Corrections } from '../tables/corrected.ts';
import { columnsOf, saidSince } from './columnsOf.ts';
import { foundingUsed } from './foundingFor.ts';
import type { HeldPlan, KnownBy, PersonChange } from './listPlan.ts';
import { type Match, matchPeople } from './matchPeople.ts';
import { missingFrom } from './missingFrom.ts';
import { namesakes } from './namesakes.ts';
import { planChanges } from './planChanges.ts';
import { planLeads } from './planLeads.ts';
import { planPlaces } from './planPlaces.ts';
import { planSeats } from './planSeats.ts';
import { saidOf, withOwned } from './said.ts';

export interface PlanOptions {
  /** Whether everybody is in the list: then whoever was in the last one and is not in this is missing. */
  isWhole: boolean;
  /** What a tribe is called that the list needs and does not name. */
  tribeName: string;
  makeId: MakeId;
  /** Who of the organisation somebody of the list is, by any line of theirs, as far as it was said; `null` is nobody. */
  who?: Corrections['who'];
}

/**
 * What taking over a list comes to, in an organisation that may be empty: who is new, who is missing, what changes, what
 * is in conflict with what was done by hand, and what is founded on the way. Nothing is done: `requestFor` asks for what
 * was accepted of it. The ids that newcomers and what is founded would get are made here.
 */
export function planList(list: List, index: Index, { isWhole, tribeName, makeId, who = {} }: PlanOptions): HeldPlan {
  const { people } = list;
  const written = people.map(saidOf);
  const matches = matchPeople(people, written, index.organisation.people, who);
  const current = matches.map((match) => match?.person.id ?? null);
  const ids = current.map((id) => id ?? makeId('person'));
  const columns = columnsOf(people, written);
  const places = planPlaces(people, written, current, index, tribeName, makeId);
  const { chapters, squads } = places;
  const { seats, otherOwners, owned } = planSeats(people, squads, current, index);
  const said = written.map((each, at) => withOwned(each, owned[at] ?? ''));
  const known = matches.flatMap((match, at) => {
    const listed = people[at];
    if (!match || !listed) return [];
    const about = { at, person: match.person, listed, said: said[at] ?? {} };
    return [planChanges({ ...about, chapter: chapters[at] ?? null, seats: seats[at] ?? [] }, columns, places, index)];
  });
  const fresh = [...people.keys()].filter((at) => !matches[at]);
  const changes = known.flatMap((each) => each.changes);
  const missing = isWhole ? missingFrom(index, current, list.leftOut) : [];
  const founding = foundingUsed(places.founding, comingTo({ fresh, changes, chapters, seats }));
  const after = chaptersAfter(matches, changes, chapters);
  return {
    list,
    people: ids,
    fresh,
    missing,
    changes,
    same: known.filter((each) => each.changes.length === 0).length,
    keptByHand: known.flatMap(({ keptByHand }) => keptByHand),
    known: countsOf(matches),
    namesakes: namesakes(people, matches, index.organisation.people, who),
    loose: fresh.filter((at) => seats[at]?.length === 0 && people[at]?.kind !== 'vacancy'),
    chapters,
    seats,
    said: said.map((each, at) => saidSince(matches[at]?.person.imported, each, columns)),
    founding,
    ...planLeads({ people, ids, chapters: after, missing: new Set(missing), founding }, index),
    otherOwners,
  };
}

/** The chapters and squads that somebody would come to. */
function comingTo({ fresh, changes, chapters, seats }: Pick<HeldPlan, 'fresh' | 'changes' | 'chapters' | 'seats'>) {
  const joining = [...fresh, ...changes.filter(({ field }) => field === 'chapter').map(({ at }) => at)];
  const seated = [...fresh, ...changes.filter(({ field }) => field === 'squads').map(({ at }) => at)];
  return [
    ...joining.flatMap((at) => chapters[at] ?? []),
    ...seated.flatMap((at) => seats[at]?.map(({ squad }) => squad) ?? []),
  ];
}

/** By place, who is in which chapter once what is proposed is done: whom the hand moved stays where they are. */
function chaptersAfter(
  matches: readonly (Match | null)[],
  changes: readonly PersonChange[],
  chapters: HeldPlan['chapters'],
): HeldPlan['chapters'] {
  const moving = new Set(changes.flatMap(({ at, field, conflict }) => (field === 'chapter' && !conflict ? [at] : [])));
  return matches.map((match, at) => (match && !moving.has(at) ? match.person.chapter : (chapters[at] ?? null)));
}

function countsOf(matches: readonly (Match | null)[]): Record<KnownBy, number> {
  const counts = { number: 0, email: 0, name: 0, line: 0 };
  for (const match of matches) if (match) counts[match.by] += 1;
  return counts;
}
