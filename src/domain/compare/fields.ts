import type { AnyId } from '../ids.ts';
import type { EveryList, RecordOf } from '../lists.ts';
import { matchable } from '../matchable.ts';
import { sameInOrder } from '../sameInOrder.ts';

/** The new id of what is another one now, and any other id as it is. */
export type Heir = (id: AnyId) => AnyId;

/** How two values of a field are compared. `elsewhere`: not as a field, but by what people are in. */
type Sameness = 'exact' | 'text' | 'matched' | 'matched-set' | 'set' | 'texts-by-key' | 'id' | 'ids' | 'elsewhere';

type FieldsOf<List extends EveryList> = { readonly [Key in keyof RecordOf<List>]-?: Sameness };

/**
 * Every field of every record: one that is not described does not compile. Texts of role and expertise differ when they
 * do not match, expertise is a set, a blank text is missing, all else is exact, names too.
 */
const FIELDS = {
  tribes: {
    id: 'elsewhere',
    name: 'exact',
    purpose: 'text',
    kind: 'exact',
    lead: 'exact',
    coaches: 'exact',
    form: 'exact',
    profile: 'texts-by-key',
  },
  squads: {
    id: 'elsewhere',
    tribe: 'id',
    name: 'exact',
    mission: 'text',
    coach: 'exact',
    members: 'elsewhere',
    connected: 'exact',
    profile: 'texts-by-key',
  },
  chapters: { id: 'elsewhere', tribe: 'id', name: 'exact', expertise: 'matched', lead: 'exact' },
  guilds: { id: 'elsewhere', name: 'exact', coordinator: 'exact', members: 'exact' },
  people: {
    id: 'elsewhere',
    name: 'exact',
    chapter: 'elsewhere',
    role: 'matched',
    deep: 'matched-set',
    broad: 'matched-set',
    fte: 'exact',
    kind: 'exact',
    location: 'text',
    email: 'text',
    employeeNumber: 'text',
    note: 'text',
    fields: 'texts-by-key',
    job: 'text',
    scale: 'text',
    phases: 'set',
    // What the last list said is no part of an organisation.
    imported: 'elsewhere',
  },
  products: {
    id: 'elsewhere',
    name: 'exact',
    squad: 'id',
    service: 'id',
    manager: 'exact',
    complex: 'exact',
    way: 'exact',
    phase: 'exact',
    launch: 'exact',
    value: 'text',
    text: 'text',
  },
  projects: {
    id: 'elsewhere',
    name: 'exact',
    kind: 'text',
    begin: 'exact',
    end: 'exact',
    state: 'exact',
    lead: 'exact',
    programme: 'exact',
    after: 'exact',
    products: 'exact',
    squads: 'ids',
    members: 'exact',
    text: 'text',
  },
  programmes: { id: 'elsewhere', name: 'exact', manager: 'exact', text: 'text' },
  dependencies: { from: 'elsewhere', to: 'elsewhere', how: 'exact', text: 'text' },
} as const satisfies { readonly [List in EveryList]: FieldsOf<List> };

const COMPARED = new Map<EveryList, readonly (readonly [string, Sameness])[]>(
  Object.entries(FIELDS).map(([list, fields]) => [
    list as EveryList,
    Object.entries(fields).filter(([, sameness]) => sameness !== 'elsewhere'),
  ]),
);

/** A field that is otherwise in two records. */
export interface FieldDifference {
  field: string;
  from: unknown;
  to: unknown;
}

/** The fields in which two records of a list differ, in the order of the format; the first has the ids of before. */
export function fieldsDiffering<List extends EveryList>(
  list: List,
  one: RecordOf<List>,
  other: RecordOf<List>,
  heir: Heir,
): FieldDifference[] {
  return (COMPARED.get(list) ?? []).flatMap(([field, sameness]) => {
    const [from, to] = [one[field as keyof RecordOf<List>], other[field as keyof RecordOf<List>]] as unknown[];
    return SAME[sameness](from, to, heir) ? [] : { field, from, to };
  });
}

type Texts = readonly string[];

const SAME: Record<Sameness, (from: unknown, to: unknown, heir: Heir) => boolean> = {
  exact: sameInOrder,
  text: (from, to) => from === to || (isBlank(from) && isBlank(to)),
  matched: (from, to) => from === to || matchable(from as string) === matchable(to as string),
  'matched-set': (from, to) => from === to || sameSet((from as Texts).map(matchable), (to as Texts).map(matchable)),
  set: (from, to) => from === to || sameSet(from as Texts, to as Texts),
  'texts-by-key': (from, to) => from === to || sameTexts(from as object, to as object),
  id: (from, to, heir) => (from === null ? null : heir(from as AnyId)) === to,
  ids: (from, to, heir) => sameInOrder((from as AnyId[]).map(heir), to),
  elsewhere: () => true,
};

const isBlank = (text: unknown) => (text as string | undefined)?.trim() === '' || text === undefined;

function sameSet(one: Texts, other: Texts): boolean {
  const [from, to] = [one, other].map((texts) => new Set(texts.filter((text) => text !== '')));
  return from?.size === to?.size && [...(from ?? [])].every((text) => to?.has(text));
}

function sameTexts(one: object, other: object): boolean {
  const [from, to] = [one, other].map((record) => Object.entries(record).filter(([, text]) => !isBlank(text)));
  const texts = new Map(from);
  return texts.size === to?.length && to.every(([key, text]) => texts.get(key) === text);
}
