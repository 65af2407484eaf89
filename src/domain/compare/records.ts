import { type EveryList, type KeyOf, keyOfRecord, pairKey, type RecordOf } from '../lists.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { Places } from '../lookup/listDifference.ts';
import { seatIn } from '../lookup/seatIn.ts';
import type { PersonId, SquadId } from '../organisation.ts';
import { EVERY_LIST } from '../outline.ts';
import { holdersOf } from '../roles.ts';
import type { Alteration, Placed } from './alteration.ts';
import { fieldsDiffering } from './fields.ts';
import type { Compared } from './people.ts';

/** What becomes of these is recognised by who is in them. */
const UNITS: readonly EveryList[] = ['tribes', 'squads', 'chapters'];

type Row = Parameters<typeof keyOfRecord>[0];

/** What is new and gone but for units, which fields differ but for people, and where the order is another one. */
export function recordsAltered(compared: Compared): Alteration[] {
  return EVERY_LIST.flatMap((list) => listAltered(list, compared));
}

function listAltered(list: EveryList, compared: Compared): Alteration[] {
  const was: readonly Row[] = compared.before.organisation[list];
  const is: readonly Row[] = compared.after.organisation[list];
  // What refers to a unit that is another one now is looked at, though it is the very same.
  if (was === is && compared.became.size === 0) return [];
  if (standsAsBefore(list, compared))
    return is.flatMap((record, at) => fieldsAltered(list, was[at] as Row, record, compared));
  const keyNow = keyAfter(compared);
  const old = new Map(was.map((record) => [keyNow(record), record]));
  const now = new Set(is.map(keyOfRecord));
  const isUnit = UNITS.includes(list);
  const altered: Alteration[] = [];
  for (const id of isUnit ? [] : old.keys()) {
    if (!now.has(id)) altered.push({ kind: 'gone', list, id });
  }
  for (const [at, record] of is.entries()) {
    const id = keyOfRecord(record);
    const before = old.get(id);
    if (before) altered.push(...fieldsAltered(list, before, record, compared));
    else if (!isUnit) {
      const seats = list === 'people' ? seatsOf(compared, id as PersonId) : [];
      altered.push({ kind: 'new', list, id, made: placedAt(list, is as never, at), seats });
    }
  }
  const kept = [...old.keys()].filter((key) => now.has(key));
  const ids = is.map(keyOfRecord).filter((key) => old.has(key));
  if (kept.some((key, at) => key !== ids[at])) altered.push({ kind: 'order', list, ids });
  return altered;
}

/** Whether every id of a list is where it was: then records are compared place by place. */
function standsAsBefore(list: EveryList, { before, after, became }: Compared): boolean {
  const places = (index: Index) => (index.tables as Partial<Record<EveryList, { places: Places }>>)[list]?.places;
  return became.size === 0 && places(before) !== undefined && places(before) === places(after);
}

/** By what a record of before is known after: the id of what it became, and of a pair those of both. */
export function keyAfter({ heir }: Compared): (record: Row) => string {
  return (record) =>
    'id' in record
      ? heir(record.id as never)
      : pairKey({ from: heir(record.from as SquadId), to: heir(record.to as SquadId) });
}

/** A record with the one that it stands before. */
export function placedAt<List extends EveryList>(list: List, records: readonly RecordOf<List>[], at: number): Placed {
  const [record, next] = [records[at], records[at + 1]] as [Row, Row | undefined];
  return { list, record, next: next ? (keyOfRecord(next) as KeyOf<List>) : null } as Placed;
}

function fieldsAltered(list: EveryList, was: Row, is: Row, { heir, became }: Compared): Alteration[] {
  if ((was === is && became.size === 0) || list === 'people') return [];
  const id = keyOfRecord(is);
  const fields = fieldsDiffering(list, was as never, is as never, heir).map(
    (difference): Alteration => ({ kind: 'field', list, id, ...difference }),
  );
  if (list !== 'squads') return fields;
  const [from, to] = [holdersOf('productOwner', was), holdersOf('productOwner', is)];
  const isSame = from.length === to.length && from.every((person) => to.includes(person));
  return isSame ? fields : [...fields, { kind: 'field', list, id, field: 'productOwner', from, to }];
}

function seatsOf({ after }: Compared, person: PersonId) {
  return after.squadsOf(person).map(({ id, members }) => ({
    squad: id,
    share: seatIn(members, person)?.share,
  }));
}
