import { atOnce } from '../atOnce.ts';
import type { AnyId } from '../ids.ts';
import { type ListName, listOf, type RecordOf } from '../lists.ts';
import type {
  Chapter,
  ChapterId,
  Guild,
  Organisation,
  Person,
  PersonId,
  Product,
  ProductId,
  Programme,
  ProgrammeId,
  Project,
  ProjectId,
  Squad,
  SquadId,
  Tribe,
  TribeId,
} from '../organisation.ts';
import { LEADING_ROLES, type ListOfRole, type RoleName } from '../roles.ts';
import { groupOf, recordOf } from './groups.ts';
import { Recent } from './recent.ts';
import { makingTables, type Tables } from './tables.ts';

/** Look-ups by id and the other way round. Lists come in the order of the document. */
export class Index {
  readonly organisation: Organisation;
  /** Where each record stands in its list, and what belongs to it. */
  readonly tables: Tables;
  /** How many of its tribes are tribes; the others are departments and chains. */
  readonly #tribes: number;

  /** With the tables of the organisation; takes over what is the same in the index of another version of it. */
  constructor(organisation: Organisation, tables: Tables, other?: Index) {
    this.organisation = organisation;
    this.tables = tables;
    const isSame = other?.organisation.tribes === organisation.tribes;
    this.#tribes = isSame ? other.#tribes : organisation.tribes.filter(({ form }) => form === 'tribe').length;
  }

  /** Whether there is a tribe, departments and chains aside. */
  get hasTribe(): boolean {
    return this.#tribes > 0;
  }

  /** Whether a tribe is one, and not a department or a chain. */
  isTribe(id: TribeId): boolean {
    return this.#tribes === this.organisation.tribes.length || this.tribe(id)?.form === 'tribe';
  }

  /** What a tribe is drawn as; one that is not there is a tribe. */
  formOf(id: TribeId): Tribe['form'] {
    return this.tribe(id)?.form ?? 'tribe';
  }

  /** Those of some squads or chapters that are in a tribe; those of a department or chain are teams and groups. */
  ofTribes<Record extends { tribe: TribeId }>(records: readonly Record[]): readonly Record[] {
    if (this.#tribes === this.organisation.tribes.length) return records;
    return records.filter(({ tribe }) => this.isTribe(tribe));
  }

  /** Whatever has that id. */
  find(id: AnyId): RecordOf<ListName> | undefined {
    return recordOf<RecordOf<ListName>>(this.tables[listOf(id)], id);
  }

  tribe(id: TribeId): Tribe | undefined {
    return recordOf(this.tables.tribes, id);
  }

  squad(id: SquadId): Squad | undefined {
    return recordOf(this.tables.squads, id);
  }

  chapter(id: ChapterId): Chapter | undefined {
    return recordOf(this.tables.chapters, id);
  }

  person(id: PersonId): Person | undefined {
    return recordOf(this.tables.people, id);
  }

  product(id: ProductId): Product | undefined {
    return recordOf(this.tables.products, id);
  }

  project(id: ProjectId): Project | undefined {
    return recordOf(this.tables.projects, id);
  }

  programme(id: ProgrammeId): Programme | undefined {
    return recordOf(this.tables.programmes, id);
  }

  /** The squads a person is a member of. */
  squadsOf(person: PersonId): readonly Squad[] {
    return groupOf(this.tables.squadsOf, this.tables.people, person);
  }

  squadsIn(tribe: TribeId): readonly Squad[] {
    return groupOf(this.tables.squadsIn, this.tables.tribes, tribe);
  }

  chaptersIn(tribe: TribeId): readonly Chapter[] {
    return groupOf(this.tables.chaptersIn, this.tables.tribes, tribe);
  }

  /** The people whose chapter this is. */
  peopleIn(chapter: ChapterId): readonly Person[] {
    return groupOf(this.tables.peopleIn, this.tables.chapters, chapter);
  }

  /** The tribes, squads, chapters or guilds in which somebody has a role. */
  inRole<Role extends RoleName>(role: Role, person: PersonId): readonly RecordOf<ListOfRole<Role>>[] {
    return groupOf(this.tables.inRole[role], this.tables.people, person) as never;
  }

  /** Whether somebody leads or coaches anything: then a header names them. */
  leads(person: PersonId): boolean {
    return LEADING_ROLES.some((role) => this.inRole(role, person).length > 0);
  }

  chaptersLedBy(person: PersonId): readonly Chapter[] {
    return this.inRole('chapterLead', person);
  }

  tribesLedBy(person: PersonId): readonly Tribe[] {
    return this.inRole('tribeLead', person);
  }

  /** The squads this person is product owner of. */
  squadsOwnedBy(person: PersonId): readonly Squad[] {
    return this.inRole('productOwner', person);
  }

  /** The squads, and the tribes, that name this person as their coach. */
  squadsCoachedBy(person: PersonId): readonly Squad[] {
    return this.inRole('squadCoach', person);
  }

  tribesCoachedBy(person: PersonId): readonly Tribe[] {
    return this.inRole('tribeCoaches', person);
  }

  guildsOf(person: PersonId): readonly Guild[] {
    return groupOf(this.tables.guildsOf, this.tables.people, person);
  }

  /** The squads that a person works along with, without being a member by that. */
  squadsConnectedTo(person: PersonId): readonly Squad[] {
    return groupOf(this.tables.connectedTo, this.tables.people, person);
  }

  /** The products that a squad makes or serves. */
  productsOf(squad: SquadId): readonly Product[] {
    return groupOf(this.tables.productsOf, this.tables.squads, squad);
  }

  /** The projects that a person works in; leading one is a role. */
  projectsOf(person: PersonId): readonly Project[] {
    return groupOf(this.tables.projectsOf, this.tables.people, person);
  }

  projectsIn(programme: ProgrammeId): readonly Project[] {
    return groupOf(this.tables.projectsIn, this.tables.programmes, programme);
  }

  /** The projects that contribute to a product. */
  projectsFor(product: ProductId): readonly Project[] {
    return groupOf(this.tables.projectsFor, this.tables.products, product);
  }

  /** The projects that work with a squad. */
  projectsWith(squad: SquadId): readonly Project[] {
    return groupOf(this.tables.projectsWith, this.tables.squads, squad);
  }
}

const recent = new Recent<Index>();

/**
 * The index of an organisation. Cheap when asked again of the same value, or of one that shares most of its records
 * with one that was asked about before; so an organisation must not be changed in place once it was.
 */
export function indexOf(organisation: Organisation): Index {
  return atOnce(indexing(organisation));
}

/** The same with pauses: of ten thousand people it takes longer than two frames. */
export function* indexing(organisation: Organisation): Generator<void, Index> {
  const known = recent.find(organisation);
  if (known) return known;
  const other = recent.nearest(organisation);
  const tables = yield* makingTables(organisation, other?.tables);
  // Somebody may have asked at once meanwhile; there is one index of an organisation.
  return recent.find(organisation) ?? recent.add(new Index(organisation, tables, other));
}
