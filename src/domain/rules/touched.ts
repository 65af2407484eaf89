import type { RecordOf } from '../lists.ts';
import type { Index } from '../lookup/indexOf.ts';
import type { Chapter, Person, Product, Programme, Project, Squad, SubjectId, Tribe } from '../organisation.ts';
import type { SubjectList } from './checked.ts';

/**
 * The subjects whose findings may be others because a record is another. For each kind of record these are all the
 * subjects that a rule looks from at such a record: a rule that looks further must be added here.
 */
export class Touched {
  readonly ids = new Set<SubjectId>();

  by<List extends SubjectList>(list: List, record: RecordOf<List>, index: Index): void {
    this.#add(record.id);
    switch (list) {
      case 'tribes':
        return this.#byTribe(record as Tribe, index);
      case 'squads':
        return this.#bySquad(record as Squad, index);
      case 'chapters':
        return this.#byChapter(record as Chapter, index);
      case 'people':
        return this.#byPerson(record as Person, index);
      case 'products':
        return this.#byProduct(record as Product, index);
      case 'projects':
        return this.#byProject(record as Project);
      case 'programmes':
        return this.#byProgramme(record as Programme, index);
    }
  }

  /**
   * Squads look at the coaches of their tribe, everything in it at its form, and the rules on members at its kind.
   * Products ask whether there is a tribe at all.
   */
  #byTribe({ id, lead, coaches }: Tribe, index: Index): void {
    this.#add(lead);
    this.#all(coaches);
    this.#all(idsOf(index.organisation.products));
    for (const squad of index.squadsIn(id)) {
      this.#add(squad.id, squad.coach);
      this.#all(peopleOf(squad));
      for (const person of peopleOf(squad)) this.#all(idsOf(index.chaptersLedBy(person)));
    }
    for (const chapter of index.chaptersIn(id)) {
      this.#add(chapter.id);
      for (const person of index.peopleIn(chapter.id)) this.#add(person.id, ...idsOf(index.squadsOf(person.id)));
    }
  }

  /**
   * A tribe counts the people of its squads, people their squads, and chapters ask whether their lead is in one.
   * Products look at their squads, and projects at the product owners of theirs.
   */
  #bySquad(squad: Squad, index: Index): void {
    this.#add(squad.tribe, squad.coach);
    this.#all(peopleOf(squad));
    for (const person of peopleOf(squad)) this.#all(idsOf(index.chaptersLedBy(person)));
    this.#add(...idsOf(index.productsOf(squad.id)), ...idsOf(index.projectsWith(squad.id)));
  }

  /**
   * People ask in which tribe their chapter is, squads whether the chapters of their members are in one at all, and
   * which of them their product owner leads.
   */
  #byChapter(chapter: Chapter, index: Index): void {
    this.#add(chapter.tribe, chapter.lead);
    for (const { id } of index.peopleIn(chapter.id)) this.#add(id, ...idsOf(index.squadsOf(id)));
  }

  /**
   * Squads look at the chapters and the expertise of their members, chapters and tribes count them, products ask for
   * their roles and phases.
   */
  #byPerson(person: Person, index: Index): void {
    this.#add(person.chapter, ...idsOf(index.chaptersLedBy(person.id)), ...idsOf(index.squadsConnectedTo(person.id)));
    for (const { id } of index.squadsOf(person.id)) this.#add(id, ...idsOf(index.productsOf(id)));
    this.#add(...idsOf(index.inRole('productManager', person.id)));
    if (person.chapter) this.#add(index.chapter(person.chapter)?.tribe ?? null);
  }

  /** A squad that makes a product has a mandate for it, in a tribe with a chapter of product management. */
  #byProduct({ id, squad, manager }: Product, index: Index): void {
    this.#add(squad, (squad && index.squad(squad)?.tribe) ?? null, manager, ...idsOf(index.projectsFor(id)));
  }

  /** Whoever leads a project or works in one has a place, and gives it time. */
  #byProject({ lead, members }: Project): void {
    this.#add(lead);
    this.#all(members.map(({ person }) => person));
  }

  #byProgramme({ id, manager }: Programme, index: Index): void {
    this.#add(manager, ...idsOf(index.projectsIn(id)));
  }

  #add(...ids: (SubjectId | null)[]): void {
    this.#all(ids);
  }

  /** Not as arguments: a squad may have more members than a call takes. */
  #all(ids: readonly (SubjectId | null)[]): void {
    for (const id of ids) if (id !== null) this.ids.add(id);
  }
}

const idsOf = <Id>(records: readonly { id: Id }[]): Id[] => records.map((record) => record.id);
const peopleOf = (squad: Squad) => squad.members.map((member) => member.person);
