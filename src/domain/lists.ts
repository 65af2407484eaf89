import { type AnyId, type KindOf, kindOf } from './ids.ts';
import type { Organisation, PersonId } from './organisation.ts';

/** Every list of an organisation. */
export type EveryList = keyof Organisation;
export type RecordOf<List extends EveryList> = Organisation[List][number];

/** The lists of things, each of which has an id. */
export type ListName = {
  [List in EveryList]: RecordOf<List> extends { id: AnyId } ? List : never;
}[EveryList];

/** The lists of pairs: a record joins two things, is known by the two, and goes when either goes. */
export type PairList = Exclude<EveryList, ListName>;

type ListOf<Id> = { [List in ListName]: Id extends RecordOf<List>['id'] ? List : never }[ListName];

/** How a record names others: `one` or nobody, `many`, or by a seat of its own for each, which says more. */
type Form<Value> = [NonNullable<Value>] extends [AnyId]
  ? 'one'
  : NonNullable<Value> extends readonly (infer Item)[]
    ? [Item] extends [AnyId]
      ? 'many'
      : Item extends { person: PersonId }
        ? 'seats'
        : never
    : never;

/** The ids that a value names, in whichever form. */
type IdsIn<Value> =
  NonNullable<Value> extends readonly (infer Item)[]
    ? Item extends { person: infer Id }
      ? Id
      : Item
    : NonNullable<Value>;

/**
 * Where a reference leads; `role` is what it makes of a person, `null` for no more than belonging. Whoever is named from
 * `outside` does not even count as one of its people.
 */
type Reference<Value> = { to: ListOf<IdsIn<Value>>; form: Form<Value> } & (IdsIn<Value> extends PersonId
  ? { role: string | null; outside?: true }
  : object);

/** Every reference that a record has: one that is not described does not compile. */
type References<Row> = {
  [Key in keyof Row as Key extends 'id' ? never : [Form<Row[Key]>] extends [never] ? never : Key]-?: Reference<
    Row[Key]
  >;
};

type Descriptions = {
  readonly [List in ListName]: {
    /** The kind of its ids. */
    kind: KindOf<RecordOf<List>['id']>;
    /** Whether it stands on the board: can be selected, found and gone to, and have findings. */
    onBoard: boolean;
    references: References<RecordOf<List>>;
  };
};

/**
 * Each list of an organisation, described once: whoever reads references, takes somebody out, counts or searches reads
 * this, so that a new list is known everywhere by its line here.
 */
export const LISTS = {
  tribes: {
    kind: 'tribe',
    onBoard: true,
    references: {
      lead: { to: 'people', form: 'one', role: 'tribeLead' },
      coaches: { to: 'people', form: 'many', role: 'tribeCoaches' },
    },
  },
  squads: {
    kind: 'squad',
    onBoard: true,
    references: {
      tribe: { to: 'tribes', form: 'one' },
      coach: { to: 'people', form: 'one', role: 'squadCoach' },
      members: { to: 'people', form: 'seats', role: 'productOwner' },
      connected: { to: 'people', form: 'many', role: null, outside: true },
    },
  },
  chapters: {
    kind: 'chapter',
    onBoard: true,
    references: {
      tribe: { to: 'tribes', form: 'one' },
      lead: { to: 'people', form: 'one', role: 'chapterLead' },
    },
  },
  guilds: {
    kind: 'guild',
    onBoard: false,
    references: {
      coordinator: { to: 'people', form: 'one', role: 'guildCoordinator' },
      members: { to: 'people', form: 'many', role: null },
    },
  },
  people: {
    kind: 'person',
    onBoard: true,
    references: {
      chapter: { to: 'chapters', form: 'one' },
    },
  },
  products: {
    kind: 'product',
    onBoard: false,
    references: {
      squad: { to: 'squads', form: 'one' },
      service: { to: 'squads', form: 'one' },
      manager: { to: 'people', form: 'one', role: 'productManager' },
    },
  },
  projects: {
    kind: 'project',
    onBoard: false,
    references: {
      lead: { to: 'people', form: 'one', role: 'projectLead' },
      programme: { to: 'programmes', form: 'one' },
      after: { to: 'projects', form: 'many' },
      products: { to: 'products', form: 'many' },
      squads: { to: 'squads', form: 'many' },
      members: { to: 'people', form: 'seats', role: null },
    },
  },
  programmes: {
    kind: 'programme',
    onBoard: false,
    references: {
      manager: { to: 'people', form: 'one', role: 'programmeManager' },
    },
  },
} as const satisfies Descriptions;

/** What the records of each list of pairs join. */
export const PAIRS = {
  dependencies: { from: 'squads', to: 'squads' },
} as const satisfies { [List in PairList]: Record<'from' | 'to', ListName> };

export const PAIR_LISTS = Object.keys(PAIRS) as PairList[];

/** The lists of things, in the order of the document. */
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** The description of a reference, in a type that fits every list. */
export interface DescribedReference {
  list: ListName;
  key: string;
  to: ListName;
  form: 'one' | 'many' | 'seats';
  role: string | null;
  outside: boolean;
}

const REFERENCES: ReadonlyMap<ListName, readonly DescribedReference[]> = new Map(
  LIST_NAMES.map((list) => [
    list,
    Object.entries(LISTS[list].references).map(([key, reference]) => ({
      role: null,
      outside: false,
      ...reference,
      list,
      key,
    })),
  ]),
);

export function referencesOf(list: ListName): readonly DescribedReference[] {
  return REFERENCES.get(list) ?? [];
}

const LIST_OF_KIND = new Map<string, ListName>(LIST_NAMES.map((list) => [LISTS[list].kind, list]));

/** The list in which something of that id stands, if it stands anywhere. */
export function listOf(id: AnyId): ListName {
  return LIST_OF_KIND.get(kindOf(id)) ?? 'people';
}

/** By what a record is known in its list: its id, or the two that it joins. */
export type KeyOf<List extends EveryList> = List extends ListName ? RecordOf<List>['id'] : string;

/** The same, of a record. */
export function keyOfRecord(record: { id: string } | { from: string; to: string }): string {
  return 'id' in record ? record.id : pairKey(record);
}

export function pairKey({ from, to }: { from: string; to: string }): string {
  return `${from} ${to}`;
}

type Row = Readonly<Record<string, unknown>>;
type Seat = Readonly<{ person: AnyId; productOwner?: boolean }>;

/** The ids that a record names by a reference, in order; none where the seat is empty. */
export function idsNamed(record: object, { key, form }: DescribedReference): readonly AnyId[] {
  const value = (record as Row)[key];
  if (form === 'many') return value as readonly AnyId[];
  if (form === 'seats') return (value as readonly Seat[]).map(({ person }) => person);
  return value ? [value as AnyId] : [];
}

/** Calls with each id that a record names by a reference, in order, without making a list: the rules ask it often. */
export function eachNamed(record: object, { key, form }: DescribedReference, see: (id: AnyId) => void): void {
  const value = (record as Row)[key];
  if (form === 'many') for (const id of value as readonly AnyId[]) see(id);
  else if (form === 'seats') for (const { person } of value as readonly Seat[]) see(person);
  else if (value) see(value as AnyId);
}

/**
 * New values for the fields of a record that name what is gone, so that they name the heir instead, or nobody; `null`
 * where it names none of it. An heir who is there already keeps the seat, and gets the star of the other.
 */
export function namedAfter(
  list: ListName,
  record: object,
  gone: ReadonlySet<string>,
  heir: AnyId | null,
): Record<string, unknown> | null {
  let fields: Record<string, unknown> | null = null;
  for (const reference of referencesOf(list)) {
    if (!idsNamed(record, reference).some((id) => gone.has(id))) continue;
    fields ??= {};
    fields[reference.key] = valueAfter((record as Row)[reference.key], reference.form, gone, heir);
  }
  return fields;
}

function valueAfter(
  value: unknown,
  form: DescribedReference['form'],
  gone: ReadonlySet<string>,
  heir: AnyId | null,
): unknown {
  if (form === 'one') return heir;
  if (form === 'seats') return seatsAfter(value as readonly Seat[], gone, heir);
  const ids = (value as readonly AnyId[]).flatMap((id) => (gone.has(id) ? (heir ?? []) : id));
  return [...new Set(ids)];
}

function seatsAfter(seats: readonly Seat[], gone: ReadonlySet<string>, heir: AnyId | null): readonly Seat[] {
  const staying = seats.filter(({ person }) => !gone.has(person));
  if (heir === null) return staying;
  if (!staying.some(({ person }) => person === heir)) {
    return seats.map((seat) => (gone.has(seat.person) ? { ...seat, person: heir } : seat));
  }
  const star = seats.some((seat) => seat.productOwner && gone.has(seat.person));
  return staying.map((seat) => (seat.person === heir && star ? { ...seat, productOwner: true } : seat));
}
