import { LIST_NAMES, type ListName, type RecordOf } from '../lists.ts';
import type { Chapter, Guild, Organisation, Person, Product, Project, Squad } from '../organisation.ts';
import { holdersOf, listOfRole, ROLE_NAMES, type RoleName } from '../roles.ts';
import { type Groups, grouped } from './groups.ts';
import { type Difference, differenceOf, type Listed, listed } from './listDifference.ts';

type Lists = { [List in ListName]: Listed<RecordOf<List>> };

/** What an index looks things up in. */
export interface Tables extends Lists {
  squadsIn: Groups<Squad>;
  squadsOf: Groups<Squad>;
  chaptersIn: Groups<Chapter>;
  peopleIn: Groups<Person>;
  guildsOf: Groups<Guild>;
  connectedTo: Groups<Squad>;
  productsOf: Groups<Product>;
  projectsOf: Groups<Project>;
  projectsIn: Groups<Project>;
  projectsFor: Groups<Project>;
  projectsWith: Groups<Project>;
  /** The records in which a person has a role. */
  inRole: { readonly [Role in RoleName]: Groups<{ id: string }> };
}

/** What differs between two versions of a list whose records stand in the same order; `null` where that is too much. */
function differenceInPlace(one: Listed<{ id: string }>, other: Listed<{ id: string }>) {
  return one.places === other.places ? differenceOf(one, other) : null;
}

const membersOf = ({ members }: Squad | Project) => members.map(({ person }) => person);

/** The squads of a product: one that makes and serves it alike counts once. */
const squadsOfProduct = ({ squad, service }: Product) => (squad === service ? [squad] : [squad, service]);

/**
 * The tables of an organisation, with a pause after each; what is the same in those of another version of it is taken
 * over.
 */
export function* makingTables(organisation: Organisation, other?: Tables): Generator<void, Tables> {
  const made: Partial<Record<ListName, Listed<{ id: string }>>> = {};
  for (const list of LIST_NAMES) {
    made[list] = listed<{ id: string }>(organisation[list], other?.[list]);
    yield;
  }
  const lists = made as unknown as Lists;
  // Once for each list: several groups are made from one.
  const differences = Object.fromEntries(
    LIST_NAMES.map((list) => [list, other ? differenceInPlace(other[list], lists[list]) : null]),
  ) as { [List in ListName]: Difference<{ id: string }> | null };
  /** Groups of records by those of another list, made from the ones of the other version where few records changed. */
  function* by<T extends { id: string }>(
    list: ListName,
    owners: ListName,
    ownersOf: (record: T) => readonly (string | null)[],
    before: Groups<T> | undefined,
  ): Generator<void, Groups<T>> {
    yield;
    const difference = differences[list] as Difference<T> | null;
    const stand = other?.[owners].places === lists[owners].places;
    const was = before && difference && stand ? { groups: before, difference } : undefined;
    return grouped<T>(lists[list] as never, lists[owners], ownersOf, was);
  }
  const inRole: Partial<Record<RoleName, Groups<{ id: string }>>> = {};
  for (const role of ROLE_NAMES) {
    inRole[role] = yield* by(listOfRole(role), 'people', (record) => holdersOf(role, record), other?.inRole[role]);
  }
  return {
    ...lists,
    squadsIn: yield* by<Squad>('squads', 'tribes', (squad) => [squad.tribe], other?.squadsIn),
    squadsOf: yield* by<Squad>('squads', 'people', membersOf, other?.squadsOf),
    chaptersIn: yield* by<Chapter>('chapters', 'tribes', (chapter) => [chapter.tribe], other?.chaptersIn),
    peopleIn: yield* by<Person>('people', 'chapters', (person) => [person.chapter], other?.peopleIn),
    guildsOf: yield* by<Guild>('guilds', 'people', (guild) => guild.members, other?.guildsOf),
    connectedTo: yield* by<Squad>('squads', 'people', (squad) => squad.connected, other?.connectedTo),
    productsOf: yield* by<Product>('products', 'squads', squadsOfProduct, other?.productsOf),
    projectsOf: yield* by<Project>('projects', 'people', membersOf, other?.projectsOf),
    projectsIn: yield* by<Project>('projects', 'programmes', (project) => [project.programme], other?.projectsIn),
    projectsFor: yield* by<Project>('projects', 'products', (project) => project.products, other?.projectsFor),
    projectsWith: yield* by<Project>('projects', 'squads', (project) => project.squads, other?.projectsWith),
    inRole: inRole as Tables['inRole'],
  };
}
