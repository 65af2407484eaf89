import { colourOfChapter } from '../domain/colours.ts';
import { isA } from '../domain/ids.ts';
import type { Index } from '../domain/lookup/indexOf.ts';
import { type Difference, differenceOf } from '../domain/lookup/listDifference.ts';
import { seatIn } from '../domain/lookup/seatIn.ts';
import type { Chapter, PersonId, Squad, SquadId, Tribe, TribeId } from '../domain/organisation.ts';
import { LEADING_ROLES } from '../domain/roles.ts';
import { sameLimits } from '../domain/rules/limitsShown.ts';
import { sameFlag } from './flags.ts';
import type { Setting } from './setting.ts';

/** Whether every chapter, as it was, still has the colour that it had. */
function sameColours({ colours: one, index }: Setting, { colours: other }: Setting): boolean {
  if (one === other) return true;
  return index.organisation.chapters.every(
    (chapter) => colourOfChapter(one, chapter) === colourOfChapter(other, chapter),
  );
}

/** How somebody's time is divided over their squads: what of it is stated, and how many share the rest. */
function divisionOf(index: Index, person: PersonId): { stated: number; others: number } {
  const shares = index.squadsOf(person).map((squad) => seatIn(squad.members, person)?.share);
  return {
    stated: shares.reduce((sum: number, share) => sum + (share ?? 0), 0),
    others: shares.filter((share) => share === undefined).length,
  };
}

/**
 * Collects the tribes whose matrix has changed somewhere, and the people and squads whose cards and rows have. May name
 * more than have changed, but never fewer.
 */
export class Stale {
  readonly tribes = new Set<TribeId>();
  /** Everybody who may stand elsewhere, or whose card may look different. */
  readonly people = new Set<PersonId>();
  readonly #faces = new Set<PersonId>();
  readonly #squads = new Set<SquadId>();
  readonly #indexes: readonly Index[];
  readonly #beside: Index | null;

  /** `beside`: the organisation that shares the layout, where people stand elsewhere. */
  constructor(indexes: readonly Index[], beside: Index | null = null) {
    this.#indexes = indexes;
    this.#beside = beside;
  }

  /** Whether something may be different in a squad's row: in the squad as it is now, its members or its findings. */
  hasSquad({ id, members }: Squad): boolean {
    return this.#squads.has(id) || members.some(({ person }) => this.hasFace(person));
  }

  /** Whether somebody's cards may look different, in all of their squads. */
  hasFace(person: PersonId): boolean {
    return this.#faces.has(person);
  }

  /** Notes that somebody's cards may look different. */
  person(id: PersonId): void {
    this.#faces.add(id);
    this.place(id);
  }

  /** Notes every matrix that shows this person or counts them. */
  place(id: PersonId): void {
    this.people.add(id);
    for (const { id: squad, tribe } of this.#beside?.squadsOf(id) ?? []) {
      this.#squads.add(squad);
      this.tribes.add(tribe);
    }
    for (const index of this.#beside ? [...this.#indexes, this.#beside] : this.#indexes) {
      const chapter = index.person(id)?.chapter;
      const home = chapter && index.chapter(chapter)?.tribe;
      if (home) this.tribes.add(home);
      for (const squad of index.squadsOf(id)) this.tribes.add(squad.tribe);
      for (const role of LEADING_ROLES) {
        for (const led of index.inRole(role, id)) {
          if ('tribe' in led) this.tribes.add(led.tribe);
          else if (isA('tribe', led.id)) this.tribes.add(led.id);
        }
      }
    }
  }

  /** Notes a tribe and whoever its header names, since being named there decides where else they stand. */
  tribe(tribe: Tribe): void {
    this.tribes.add(tribe.id);
    if (tribe.lead) this.person(tribe.lead);
    for (const coach of tribe.coaches) this.person(coach);
  }

  /** Notes a chapter and everybody in it, since their cards elsewhere bear its name and colour. */
  chapter(chapter: Chapter): void {
    this.tribes.add(chapter.tribe);
    if (chapter.lead) this.person(chapter.lead);
    for (const index of this.#indexes) for (const person of index.peopleIn(chapter.id)) this.person(person.id);
  }

  /**
   * Notes a squad, its coach, and those whose part in it differs between the two versions, since a share of time
   * changes what their other squads get.
   */
  squad(squad: Squad): void {
    this.tribes.add(squad.tribe);
    this.#squads.add(squad.id);
    if (squad.coach) this.person(squad.coach);
    const versions = this.#indexes.map((index) => index.squad(squad.id)?.members ?? []);
    for (const { person, share } of squad.members) {
      const isSame = versions.every((members) => {
        const seat = seatIn(members, person);
        return seat !== undefined && seat.share === share;
      });
      if (isSame) continue;
      this.place(person);
      const [one, other] = this.#indexes.map((index) => divisionOf(index, person));
      if (one?.stated !== other?.stated || one?.others !== other?.others) this.#faces.add(person);
    }
  }

  /** Notes that something else stands in the head of the squad's row. */
  head(squad: Squad): void {
    this.tribes.add(squad.tribe);
    this.#squads.add(squad.id);
  }
}

const bothOf = <T>({ before, after }: Difference<T>): T[] => [...before, ...after];

/** What is no longer the same, or `null` where that may be anything. */
export function staleBetween(before: Setting, after: Setting): Stale | null {
  if (before.words !== after.words || !sameColours(before, after)) return null;
  if (before.beside !== after.beside || before.products !== after.products) return null;
  if (!sameLimits(before.limits, after.limits)) return null;
  const [one, other] = [before.index.tables, after.index.tables];
  const tribes = differenceOf(one.tribes, other.tribes);
  const squads = differenceOf(one.squads, other.squads);
  const chapters = differenceOf(one.chapters, other.chapters);
  const people = differenceOf(one.people, other.people);
  if (!tribes || !squads || !chapters || !people) return null;
  const isOtherForm = ({ id, form }: Tribe) => before.index.formOf(id) !== form;
  if (tribes.after.some(isOtherForm)) return null;
  const stale = new Stale([before.index, after.index], after.beside?.index);
  for (const tribe of bothOf(tribes)) stale.tribe(tribe);
  for (const squad of bothOf(squads)) stale.squad(squad);
  for (const chapter of bothOf(chapters)) stale.chapter(chapter);
  for (const person of bothOf(people)) stale.person(person.id);
  const projects = differenceOf(one.projects, other.projects);
  if (!projects) return null;
  // Projects through the parts of a chain are told in its header, with whoever leads them and works in them.
  if (bothOf(projects).length + bothOf(people).length > 0)
    for (const { id, form } of after.index.organisation.tribes) if (form === 'chain') stale.tribes.add(id);
  if (after.products && !noteProducts(stale, before.index, after.index, bothOf(tribes))) return null;
  for (const flags of [before.flags, after.flags]) {
    for (const squad of flags.worst.keys()) {
      if (sameFlag(before.flags.worst.get(squad), after.flags.worst.get(squad))) continue;
      const flagged = after.index.squad(squad);
      if (flagged) stale.head(flagged);
    }
    for (const tribe of flags.breaches.keys()) {
      if (before.flags.breaches.get(tribe) !== after.flags.breaches.get(tribe)) stale.tribes.add(tribe);
    }
  }
  return stale;
}

/**
 * Notes the squads whose head says another product or mandate: those of products that changed, and all of a tribe that
 * did, which they take their mandate from. Answers `false` where that may be any of them.
 */
function noteProducts(stale: Stale, before: Index, after: Index, tribes: readonly Tribe[]): boolean {
  const products = differenceOf(before.tables.products, after.tables.products);
  if (!products) return false;
  for (const { squad, service } of bothOf(products)) {
    for (const id of [squad, service]) {
      const named = id && after.squad(id);
      if (named) stale.head(named);
    }
  }
  for (const { id } of tribes) for (const squad of after.squadsIn(id)) stale.head(squad);
  return true;
}
