import { type Index, indexOf } from '../lookup/indexOf.ts';
import { shareIn } from '../lookup/shareIn.ts';
import type { Chapter, ChapterId, Organisation, Person, PersonId, Squad } from '../organisation.ts';
import type { Alteration, UnitId } from './alteration.ts';
import type { Heads } from './bill.ts';
import type { Comparison } from './compare.ts';
import { peopleTouched } from './peopleTouched.ts';

/** How a unit came to be, or what became of it; ids are those of after, of what is gone those of before. */
export type Fate =
  | { kind: 'founded' | 'dissolved' }
  /** Came of a split. */
  | { kind: 'part'; of: UnitId }
  | { kind: 'split'; parts: readonly UnitId[] }
  | { kind: 'merged'; into: UnitId }
  /** Another one was merged into it. */
  | { kind: 'takes-in'; unit: UnitId }
  | { kind: 'became'; from: UnitId };

/** A squad or chapter that is otherwise, with who came, left and stayed; it may be in one of the two alone. */
export interface UnitChange<Unit extends Squad | Chapter> {
  /** That of after; of what is gone that of before. */
  id: Unit['id'];
  before: Unit | null;
  after: Unit | null;
  fates: readonly Fate[];
  /** The fields that differ, by their names in the format, and `productOwner`. */
  fields: readonly string[];
  /** Vacancies included. */
  came: readonly PersonId[];
  left: readonly PersonId[];
  /** Of those who were in it, vacancies not counted: who still is, and how many there were. */
  stayed: readonly PersonId[];
  were: number;
  /** `fte` is what it gets of its people. */
  size: { before: Heads | null; after: Heads | null };
}

export type SquadChange = UnitChange<Squad>;

/** Somebody who gets another line manager, or none. */
export interface LedAnew {
  person: PersonId;
  from: PersonId | null;
  to: PersonId | null;
}

export interface ChapterChange extends UnitChange<Chapter> {
  /** Those in it after for whom it is so. */
  led: readonly LedAnew[];
}

/** Every squad that is otherwise, in the order of after, and then those that are gone in the order of before. */
export function squadsChanged(comparison: Comparison, before: Organisation, after: Organisation): SquadChange[] {
  const [was, is] = [indexOf(before), indexOf(after)];
  const changes = unitsOf<Squad>('squads', comparison, before.squads, after.squads, {
    before: (squad) => squadSide(was, squad),
    after: (squad) => squadSide(is, squad),
    touched: new Set(
      touchedIn(was, is).flatMap((id) => [...was.squadsOf(id), ...is.squadsOf(id)].map((squad) => squad.id)),
    ),
  });
  return changes.filter(isOtherwise);
}

/** About whom anything may be otherwise: everybody, where very much is. */
function touchedIn(was: Index, is: Index): PersonId[] {
  const touched = peopleTouched(was, is);
  return touched ? [...touched] : [was, is].flatMap(({ organisation }) => organisation.people.map(({ id }) => id));
}

/** The same of chapters, besides those in which no more is otherwise than who is line manager. */
export function chaptersChanged(comparison: Comparison, before: Organisation, after: Organisation): ChapterChange[] {
  const [was, is] = [indexOf(before), indexOf(after)];
  const led = ledAnewIn(comparison, after);
  const changes = unitsOf<Chapter>('chapters', comparison, before.chapters, after.chapters, {
    before: (chapter) => chapterSide(was, chapter),
    after: (chapter) => chapterSide(is, chapter),
    touched: new Set(
      touchedIn(was, is).flatMap((id) => [was.person(id)?.chapter ?? [], is.person(id)?.chapter ?? []].flat()),
    ),
  });
  return changes
    .map((change): ChapterChange => ({ ...change, led: (change.after && led.get(change.id)) ?? [] }))
    .filter((change) => isOtherwise(change) || change.led.length > 0);
}

/** Who gets another line manager, by the chapter they are in after; `null` for whoever is in none. */
export function ledAnewIn({ alterations }: Comparison, after: Organisation): Map<ChapterId | null, LedAnew[]> {
  const index = indexOf(after);
  const led = new Map<ChapterId | null, LedAnew[]>();
  for (const alteration of alterations) {
    if (alteration.kind !== 'line-manager') continue;
    const { person, from, to } = alteration;
    const chapter = index.person(person)?.chapter ?? null;
    led.set(chapter, [...(led.get(chapter) ?? []), { person, from, to }]);
  }
  return led;
}

/** Who is in a unit, and what it gets of them. */
interface Side {
  people: readonly Person[];
  heads: Heads;
}

function sideOf(people: readonly Person[], partOf: (person: Person) => number): Side {
  return {
    people,
    heads: {
      people: people.length,
      vacancies: people.filter(isVacancy).length,
      fte: people.reduce((sum, person) => sum + person.fte * partOf(person), 0),
    },
  };
}

function squadSide(index: Index, { id, members }: Squad): Side {
  const people = members.flatMap(({ person }) => index.person(person) ?? []);
  return sideOf(people, (person) => shareIn(index.organisation, person.id, id));
}

const chapterSide = (index: Index, { id }: Chapter) => sideOf(index.peopleIn(id), () => 1);

const isVacancy = ({ kind }: Person) => kind === 'vacancy';

interface SidesOf<Unit extends Squad | Chapter> {
  before: (unit: Unit) => Side;
  after: (unit: Unit) => Side;
  /** In which of before and of after those are about whom anything may be otherwise: of the others few are looked at. */
  touched: ReadonlySet<Unit['id']>;
}

function unitsOf<Unit extends Squad | Chapter>(
  list: 'squads' | 'chapters',
  { alterations, became }: Comparison,
  before: readonly Unit[],
  after: readonly Unit[],
  sides: SidesOf<Unit>,
): UnitChange<Unit>[] {
  const fates = fatesIn(alterations);
  const fields = new Map<string, string[]>();
  for (const each of alterations)
    if (each.kind === 'field' && each.list === list) fields.set(each.id, [...(fields.get(each.id) ?? []), each.field]);
  const old = new Map(before.map((unit) => [became.get(unit.id) ?? unit.id, unit] as const));
  const now = new Set<string>(after.map(({ id }) => id));
  const paired = [
    ...after.map((unit) => [old.get(unit.id) ?? null, unit] as const),
    ...[...old].filter(([id]) => !now.has(id)).map(([, unit]) => [unit, null] as const),
  ];
  const isTouched = (unit: Unit | null) => unit !== null && sides.touched.has(unit.id);
  const looked = paired.filter(([was, is]) => was !== is || isTouched(was));
  return looked.map(([was, is]): UnitChange<Unit> => {
    const id = (is ?? was)?.id as Unit['id'];
    const [one, other] = [was && sides.before(was), is && sides.after(is)];
    return {
      id,
      before: was,
      after: is,
      fates: fates.get(id) ?? [],
      fields: fields.get(id) ?? [],
      ...peopleBetween(one?.people ?? [], other?.people ?? []),
      size: { before: one?.heads ?? null, after: other?.heads ?? null },
    };
  });
}

function peopleBetween(before: readonly Person[], after: readonly Person[]) {
  const [old, now] = [before, after].map((people) => new Set(people.map(({ id }) => id)));
  const people = before.filter((person) => !isVacancy(person));
  const ids = (those: readonly Person[]) => those.map(({ id }) => id);
  return {
    came: ids(after.filter(({ id }) => !old?.has(id))),
    left: ids(before.filter(({ id }) => !now?.has(id))),
    stayed: ids(people.filter(({ id }) => now?.has(id))),
    were: people.length,
  };
}

function fatesIn(alterations: readonly Alteration[]): Map<UnitId, Fate[]> {
  const fates = new Map<UnitId, Fate[]>();
  const add = (unit: UnitId, fate: Fate) => fates.set(unit, [...(fates.get(unit) ?? []), fate]);
  for (const each of alterations) {
    switch (each.kind) {
      case 'became':
        add(each.to, { kind: 'became', from: each.from });
        break;
      case 'split':
        add(each.unit, { kind: 'split', parts: each.parts });
        for (const part of each.parts) add(part, { kind: 'part', of: each.unit });
        break;
      case 'merged':
        add(each.unit, { kind: 'merged', into: each.into });
        add(each.into, { kind: 'takes-in', unit: each.unit });
        break;
      case 'founded':
      case 'dissolved':
        add(each.unit, { kind: each.kind });
        break;
    }
  }
  return fates;
}

/** Shares of time add up to sums that differ by less than this and are the same. */
const ROUNDING = 1e-9;

function isOtherwise({ fates, fields, came, left, size }: UnitChange<Squad | Chapter>): boolean {
  if (fates.length + fields.length + came.length + left.length > 0) return true;
  return Math.abs((size.before?.fte ?? 0) - (size.after?.fte ?? 0)) > ROUNDING;
}
