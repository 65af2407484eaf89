import { type EveryList, idsNamed, keyOfRecord, listOf, referencesOf } from '../lists.ts';
import type { PersonId, SquadId } from '../organisation.ts';
import { type Alteration, type Placed, textOf, type UnitId } from './alteration.ts';
import { placedAt } from './records.ts';
import { insideOf, recordIn, seatsHeld, type ThreeWays } from './threeWays.ts';
import { leavingKey, seatKey, type UpdateDraft } from './update.ts';

type Row = Parameters<typeof keyOfRecord>[0];
type Of<Kind extends Alteration['kind']> = Extract<Alteration, { kind: Kind }>;

/** What one alteration of Today is for a proposal; none where the proposal has it, or has not got what it is about. */
export function draftsOf(ways: ThreeWays, alteration: Alteration): UpdateDraft[] {
  switch (alteration.kind) {
    case 'became':
      return ways.followed.has(alteration.from) ? [draft(alteration)] : [];
    case 'split':
      return splitDrafts(ways, alteration);
    case 'merged':
    case 'dissolved':
      return removed(ways, alteration, listOf(alteration.unit), alteration.unit);
    case 'gone':
      return removed(ways, alteration, alteration.list, alteration.id);
    case 'founded':
    case 'new':
      return added(ways, alteration);
    case 'chapter':
      return chapterDrafts(ways, alteration);
    case 'field':
      return fieldDrafts(ways, alteration);
    case 'order':
      return orderDrafts(ways, alteration);
    default:
      return [];
  }
}

function draft(alteration: Alteration, said: Partial<UpdateDraft> = {}): UpdateDraft {
  const key = textOf(alteration) ?? `order ${'list' in alteration ? alteration.list : ''}`;
  return { key, alteration, makes: [alteration], isConflict: false, brings: [], needed: [], ...said };
}

function splitDrafts(ways: ThreeWays, alteration: Of<'split'>): UpdateDraft[] {
  const { unit } = alteration;
  const list = listOf(unit);
  const made = alteration.made.filter(({ record }) => !recordIn(ways.proposal, list, keyOfRecord(record)));
  const is = recordIn(ways.proposal, list, unit);
  const isRemoved = is !== undefined && !alteration.remains;
  if (made.length === 0 && !isRemoved) return [];
  const parts = made.map(({ record }) => keyOfRecord(record) as UnitId);
  const brought = made.map(broughtBy);
  return [
    draft(alteration, {
      makes: [{ ...alteration, parts, made, remains: !isRemoved }],
      isConflict: !is || (isRemoved && ways.isTouched(list, unit)),
      brings: [...brought.flatMap(({ brings }) => brings), ...(isRemoved ? leavingOf(is) : [])],
      needed: brought.flatMap(({ needed }) => needed),
    }),
  ];
}

/** What is brought by a squad or chapter that is in its tribe no more. */
const leavingOf = (record: Row) =>
  'id' in record && 'tribe' in record ? [leavingKey(record.id, record.tribe as string)] : [];

function removed(ways: ThreeWays, alteration: Alteration, list: EveryList, id: string): UpdateDraft[] {
  const record = recordIn(ways.proposal, list, id);
  if (!record) return [];
  return [
    draft(alteration, {
      isConflict: ways.isTouched(list, id),
      brings: leavingOf(record),
      // What is in a tribe would go with it.
      needed: list === 'tribes' ? insideOf(ways.proposal, list, id).map((each) => leavingKey(each, id)) : [],
    }),
  ];
}

function added(ways: ThreeWays, alteration: Of<'founded'> | Of<'new'>): UpdateDraft[] {
  const { list, record } = alteration.made;
  return recordIn(ways.proposal, list, keyOfRecord(record)) ? [] : [madeDraft(alteration)];
}

function madeDraft(alteration: Of<'founded'> | Of<'new'>, said: Partial<UpdateDraft> = {}): UpdateDraft {
  const { brings, needed } = broughtBy(alteration.made);
  const seats = 'seats' in alteration ? alteration.seats.map(({ squad }) => seatKey(alteration.id, squad)) : [];
  return draft(alteration, { brings: [...brings, ...seats], needed, ...said });
}

/** What a new record brings, and what else has to be there: the two of a pair, the tribe of a squad or chapter. */
function broughtBy({ record }: Placed): Pick<UpdateDraft, 'brings' | 'needed'> {
  const brings = [keyOfRecord(record)];
  if (!('id' in record)) return { brings, needed: [record.from, record.to] };
  return { brings, needed: 'tribe' in record ? [record.tribe] : [] };
}

function chapterDrafts(ways: ThreeWays, alteration: Of<'chapter'>): UpdateDraft[] {
  const { person, to } = alteration;
  const is = ways.proposal.person(person);
  if (!is || is.chapter === to) return [];
  const isConflict = is.chapter !== ways.base.person(person)?.chapter;
  return [draft(alteration, { isConflict, needed: to ? [to] : [] })];
}

/** Days that hold together: one of them alone could put an end before its begin. */
const DAYS = ['begin', 'end'];

function fieldDrafts(ways: ThreeWays, alteration: Of<'field'>): UpdateDraft[] {
  const { list, id, field } = alteration;
  const [is, today] = [recordIn(ways.proposal, list, id), recordIn(ways.today, list, id)];
  if (!is || !today || !ways.differs(list, id, field, 'today')) return [];
  const together = list === 'projects' && DAYS.includes(field) ? DAYS : [field];
  const isConflict = together.some((each) => ways.differs(list, id, each, 'base'));
  const stated = (row: object, each: string) => (row as Record<string, unknown>)[each];
  const makes = together.map(
    (each): Alteration =>
      each === field
        ? alteration
        : { kind: 'field', list, id, field: each, from: stated(is, each), to: stated(today, each) },
  );
  return [
    draft(alteration, {
      makes: isConflict ? makes : [alteration],
      isConflict,
      brings: field === 'tribe' ? leavingOf(is) : [],
      needed: neededBy(alteration),
    }),
  ];
}

/** Whoever and whatever is newly named; of product owners, their seats in the squad. */
function neededBy({ list, id, field, from, to }: Of<'field'>): string[] {
  if (field === 'productOwner') return (to as readonly PersonId[]).map((person) => seatKey(person, id));
  if (list === 'dependencies') return [];
  const reference = referencesOf(list).find(({ key }) => key === field);
  if (!reference) return [];
  const had = new Set(idsNamed({ [field]: from }, reference));
  return idsNamed({ [field]: to }, reference).filter((each) => !had.has(each));
}

function orderDrafts(ways: ThreeWays, alteration: Of<'order'>): UpdateDraft[] {
  const { list, ids } = alteration;
  const [was, is] = [ways.base, ways.proposal].map((index) => index.organisation[list].map(keyOfRecord)) as [
    string[],
    string[],
  ];
  const among = (keys: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return keys.filter((key) => known.has(key)).join('\n');
  };
  if (among(is, ids) === among(ids, is)) return [];
  return [draft(alteration, { isConflict: among(is, was) !== among(was, is) })];
}

/**
 * Where somebody's seats are otherwise in Today: each change by itself where the proposal has them as they were, else one
 * that gives them all the seats of Today.
 */
export function seatDrafts(ways: ThreeWays, person: PersonId, alterations: readonly Alteration[]): UpdateDraft[] {
  const [first] = alterations;
  const missing = ways.seats(person, 'proposal', 'today');
  if (!first || !ways.proposal.person(person) || missing.length === 0) return [];
  if (ways.seats(person, 'base', 'proposal').length === 0)
    return alterations.map((each) => draft(each, seatsBrought(person, [each])));
  const said = { key: `seats ${person}`, makes: missing, isConflict: true };
  return [draft(first, { ...said, ...seatsBrought(person, missing) })];
}

function seatsBrought(person: PersonId, makes: readonly Alteration[]): Partial<UpdateDraft> {
  const squads = makes.flatMap((each) => (each.kind === 'moved' || each.kind === 'also-in' ? [each.to] : []));
  return { needed: squads, brings: squads.map((squad) => seatKey(person, squad)) };
}

/**
 * What Today changed or needs, and the proposal has not got any more: as Today has it, a squad with those of its people who
 * are in none. `null`: of no such thing.
 */
export function restored(ways: ThreeWays, list: EveryList, id: string): UpdateDraft | null {
  const records: readonly Placed['record'][] = ways.today.organisation[list];
  const at = records.findIndex((record) => keyOfRecord(record) === id);
  if (at < 0 || recordIn(ways.proposal, list, id)) return null;
  const made = placedAt(list, records as never, at);
  if (list !== 'squads' && list !== 'chapters' && list !== 'tribes') {
    const seats = list === 'people' ? seatsHeld(ways.today, id as PersonId) : [];
    return madeDraft({ kind: 'new', list, id, made, seats }, { isConflict: true });
  }
  const founded: Alteration = { kind: 'founded', unit: id as UnitId, made };
  const people = list === 'squads' ? (insideOf(ways.today, list, id) as PersonId[]) : [];
  const seated = people
    .filter((person) => ways.proposal.person(person) && ways.proposal.squadsOf(person).length === 0)
    .map((person): Alteration => {
      const share = seatsHeld(ways.today, person).find(({ squad }) => squad === id)?.share;
      return { kind: 'also-in', person, to: id as SquadId, share };
    });
  return madeDraft(founded, { makes: [founded, ...seated], isConflict: true });
}
