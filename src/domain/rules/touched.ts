import type { Index } from '../lookup/indexOf.ts';
import type { Chapter, Person, Squad, SubjectId, Tribe } from '../organisation.ts';

/**
 * The subjects whose findings may be others because a record is another. For each kind of record these are all the
 * subjects that a rule looks from at such a record: a rule that looks further must be added here.
 */
export class Touched {
  readonly ids = new Set<SubjectId>();

  /** Squads look at the coaches of their tribe, and the rules on their members at the kind of the tribe. */
  byTribe(tribe: Tribe, index: Index): void {
    this.#add(tribe.id, tribe.lead, ...tribe.coaches);
    for (const squad of index.squadsIn(tribe.id)) this.#add(squad.id, ...peopleOf(squad));
  }

  /** A tribe counts the people of its squads, people their squads, and chapters ask whether their lead is in one. */
  bySquad(squad: Squad, index: Index): void {
    this.#add(squad.id, squad.tribe, squad.coach, ...peopleOf(squad));
    for (const person of peopleOf(squad)) this.#add(...idsOf(index.chaptersLedBy(person)));
  }

  /** Squads ask which chapters their product owner leads, and people in which tribe their chapter is. */
  byChapter(chapter: Chapter, index: Index): void {
    this.#add(chapter.id, chapter.tribe, chapter.lead, ...idsOf(index.peopleIn(chapter.id)));
    if (chapter.lead) this.#add(...idsOf(index.squadsOf(chapter.lead)));
  }

  /** Squads look at the chapters and the expertise of their members, chapters and tribes count them. */
  byPerson(person: Person, index: Index): void {
    this.#add(person.id, person.chapter, ...idsOf(index.squadsOf(person.id)), ...idsOf(index.chaptersLedBy(person.id)));
    if (person.chapter) this.#add(index.chapter(person.chapter)?.tribe ?? null);
  }

  #add(...ids: (SubjectId | null)[]): void {
    for (const id of ids) if (id !== null) this.ids.add(id);
  }
}

const idsOf = <Id>(records: readonly { id: Id }[]): Id[] => records.map((record) => record.id);
const peopleOf = (squad: Squad) => squad.members.map((member) => member.person);
