import type { AnyId } from '../ids.ts';
import { type EveryList, keyOfRecord, type ListName, referencesOf } from '../lists.ts';
import type { Member, Organisation, PersonId, Squad, SquadId } from '../organisation.ts';
import { EVERY_LIST } from '../outline.ts';
import { holdersOf } from '../roles.ts';
import type { Alteration, Placed } from './alteration.ts';

type Row = Parameters<typeof keyOfRecord>[0];
type Lists = Record<EveryList, readonly Row[]>;

/**
 * An organisation with everything that was found to be otherwise in another one: `applied(a, compare(a, b).alterations)` is
 * as `b` is in all that is compared. What follows from others (line managers, filled vacancies) needs no step of its own.
 */
export function applied(organisation: Organisation, alterations: readonly Alteration[]): Organisation {
  const lists = renamed(organisation, heirsIn(alterations));
  takeOut(lists, alterations);
  putIn(lists, alterations);
  seat(lists, alterations);
  for (const alteration of alterations) set(lists, alteration);
  return lists as unknown as Organisation;
}

function heirsIn(alterations: readonly Alteration[]): ReadonlyMap<string, AnyId> {
  return new Map(alterations.flatMap((each) => (each.kind === 'became' ? [[each.from, each.to] as const] : [])));
}

/** With the ids of after for what is another one now. */
export function renamed(organisation: Organisation, heirs: ReadonlyMap<string, AnyId>): Lists {
  const heir = (id: unknown) => heirs.get(id as string) ?? id;
  const record = (list: EveryList, row: Row): Row => {
    if (!('id' in row)) return { ...row, from: heir(row.from) as string, to: heir(row.to) as string };
    const fields: Record<string, unknown> = { ...row, id: heir(row.id) };
    for (const { key, to, form } of referencesOf(list as ListName)) {
      if (to === 'people') continue;
      const value = fields[key];
      fields[key] = form === 'many' ? (value as unknown[]).map(heir) : heir(value);
    }
    return fields as Row;
  };
  return Object.fromEntries(
    EVERY_LIST.map((list) => [list, organisation[list].map((row) => record(list, row))]),
  ) as unknown as Lists;
}

function takeOut(lists: Lists, alterations: readonly Alteration[]): void {
  const gone = new Set(alterations.flatMap(goneBy));
  for (const list of EVERY_LIST) lists[list] = lists[list].filter((row) => !gone.has(keyOfRecord(row)));
  changeSquads(lists, ({ members }) => members.filter(({ person }) => !gone.has(person)));
}

function putIn(lists: Lists, alterations: readonly Alteration[]): void {
  const made = alterations.flatMap(madeBy);
  for (const list of EVERY_LIST) {
    const order = alterations.find((each) => each.kind === 'order' && each.list === list);
    const kept = order?.kind === 'order' ? inOrder(lists[list], order.ids) : lists[list];
    const before = new Map(made.filter((each) => each.list === list).map(({ record, next }) => [next, record as Row]));
    /** Those that are new and stand before a record, the last of them right before it. */
    const newBefore = (id: string | null): Row[] => {
      const rows: Row[] = [];
      for (let row = before.get(id as never); row; row = before.get(keyOfRecord(row) as never)) rows.push(row);
      return rows.reverse();
    };
    lists[list] = [...kept.flatMap((row) => [...newBefore(keyOfRecord(row)), row]), ...newBefore(null)];
  }
}

/** The ids of what is gone by an alteration. */
export function goneBy(alteration: Alteration): readonly string[] {
  if (alteration.kind === 'gone') return [alteration.id];
  const { kind } = alteration;
  return kind === 'dissolved' || kind === 'merged' || (kind === 'split' && !alteration.remains)
    ? [alteration.unit]
    : [];
}

/** What an alteration brings that was not there. */
export function madeBy(alteration: Alteration): readonly Placed[] {
  if (alteration.kind === 'founded' || alteration.kind === 'new') return [alteration.made];
  return alteration.kind === 'split' ? alteration.made : [];
}

function inOrder(rows: readonly Row[], ids: readonly string[]): readonly Row[] {
  const byId = new Map(rows.map((row) => [keyOfRecord(row), row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Everybody in the squads that they have after: of a squad that is new, all come by what changed for each. */
function seat(lists: Lists, alterations: readonly Alteration[]): void {
  const founded = new Map(alterations.flatMap(madeBy).map(({ record }) => [keyOfRecord(record), record]));
  const left = new Set<string>();
  const taken = new Map<string, Member[]>();
  const take = (squad: SquadId, person: PersonId, share: number | undefined) => {
    const member = { person, productOwner: false, ...(share !== undefined && { share }) };
    taken.set(squad, [...(taken.get(squad) ?? []), member]);
  };
  for (const each of alterations) {
    if (each.kind === 'moved' || each.kind === 'left') left.add(`${each.from} ${each.person}`);
    if (each.kind === 'moved' || each.kind === 'also-in') take(each.to, each.person, each.share);
    if (each.kind === 'new') for (const { squad, share } of each.seats) take(squad, each.id as PersonId, share);
  }
  changeSquads(lists, (squad) => {
    const isNew = founded.get(squad.id) as Squad | undefined;
    const staying = isNew ? [] : squad.members.filter(({ person }) => !left.has(`${squad.id} ${person}`));
    const members = [...staying, ...(taken.get(squad.id) ?? [])];
    return isNew ? withOwners(members, holdersOf('productOwner', isNew)) : members;
  });
}

function changeSquads(lists: Lists, membersOf: (squad: Squad) => readonly Member[]): void {
  lists.squads = (lists.squads as readonly Squad[]).map((squad) => ({ ...squad, members: membersOf(squad) }) as Squad);
}

function withOwners(members: readonly Member[], owners: readonly PersonId[]): Member[] {
  return members.map((member) => ({ ...member, productOwner: owners.includes(member.person) }));
}

function set(lists: Lists, alteration: Alteration): void {
  switch (alteration.kind) {
    case 'chapter':
      return setField(lists, 'people', alteration.person, 'chapter', alteration.to);
    case 'share':
      return changeSquads(lists, ({ id, members }) =>
        id === alteration.squad ? withShare(members, alteration.person, alteration.to) : members,
      );
    case 'field':
      if (alteration.field !== 'productOwner')
        return setField(lists, alteration.list, alteration.id, alteration.field, alteration.to);
      return changeSquads(lists, ({ id, members }) =>
        id === alteration.id ? withOwners(members, alteration.to as readonly PersonId[]) : members,
      );
    default:
      return;
  }
}

function withShare(members: readonly Member[], of: PersonId, share: number | undefined): Member[] {
  return members.map((member) => {
    if (member.person !== of) return member;
    const { share: _, ...seat } = member;
    return share === undefined ? seat : { ...seat, share };
  });
}

function setField(lists: Lists, list: EveryList, id: string, field: string, to: unknown): void {
  lists[list] = lists[list].map((row) => (keyOfRecord(row) === id ? { ...row, [field]: to } : row));
}
