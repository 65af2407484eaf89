import type {
  Chapter,
  ChapterId,
  Guild,
  Organisation,
  Person,
  PersonId,
  Squad,
  SquadId,
  Tribe,
  TribeId,
} from '../organisation.ts';
import { groupOf, recordOf } from './groups.ts';
import { Recent } from './recent.ts';
import { type Tables, tablesOf } from './tables.ts';

/** Look-ups by id and the other way round. Lists come in the order of the document. */
export class Index {
  readonly organisation: Organisation;
  /** Where each record stands in its list, and what belongs to it. */
  readonly tables: Tables;

  /** Takes over what is the same in the index of another version of the organisation. */
  constructor(organisation: Organisation, other?: Index) {
    this.organisation = organisation;
    this.tables = tablesOf(organisation, other?.tables);
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

  chaptersLedBy(person: PersonId): readonly Chapter[] {
    return groupOf(this.tables.chaptersLedBy, this.tables.people, person);
  }

  tribesLedBy(person: PersonId): readonly Tribe[] {
    return groupOf(this.tables.tribesLedBy, this.tables.people, person);
  }

  /** The squads this person is product owner of. */
  squadsOwnedBy(person: PersonId): readonly Squad[] {
    return groupOf(this.tables.squadsOwnedBy, this.tables.people, person);
  }

  /** The squads, and the tribes, that name this person as their coach. */
  squadsCoachedBy(person: PersonId): readonly Squad[] {
    return groupOf(this.tables.squadsCoachedBy, this.tables.people, person);
  }

  tribesCoachedBy(person: PersonId): readonly Tribe[] {
    return groupOf(this.tables.tribesCoachedBy, this.tables.people, person);
  }

  guildsOf(person: PersonId): readonly Guild[] {
    return groupOf(this.tables.guildsOf, this.tables.people, person);
  }
}

const recent = new Recent<Index>();

/**
 * The index of an organisation. Cheap when asked again of the same value, or of one that shares most of its records
 * with one that was asked about before; so an organisation must not be changed in place once it was.
 */
export function indexOf(organisation: Organisation): Index {
  return recent.find(organisation) ?? recent.add(new Index(organisation, recent.nearest(organisation)));
}
