/** A squad with its members, a chapter with its members, or a tribe with its people. */
export interface PlainUnit {
  id: string;
  people: string[];
}

/** What became of the units of before, and whence those of after come. */
export interface PlainUnits {
  became: Map<string, string>;
  split: Map<string, string[]>;
  merged: Map<string, string>;
  founded: string[];
  dissolved: string[];
}

/** Who stands in both organisations, and who was a vacancy in the one before. */
export interface PlainPeople {
  inBoth: string[];
  vacancies: string[];
}

const moreThanHalf = (some: number, all: number) => some > all / 2;
const idsOf = (units: readonly PlainUnit[]) => units.map(({ id }) => id);

/**
 * The unit of before that a new one comes from: the one in which more than half of its people were, of those people who
 * are in both organisations and if they are two or more; of several the one with most of them, then the first. In a unit
 * that remains, only those count who left it.
 */
function origin(unit: PlainUnit, before: readonly PlainUnit[], after: readonly PlainUnit[], inBoth: readonly string[]) {
  const counted = unit.people.filter((person) => inBoth.includes(person));
  if (counted.length < 2) return null;
  let best: string | null = null;
  let most = 0;
  for (const old of before) {
    const still = after.find(({ id }) => id === old.id)?.people ?? [];
    const were = counted.filter((person) => old.people.includes(person) && !still.includes(person)).length;
    if (moreThanHalf(were, counted.length) && were > most) {
      best = old.id;
      most = were;
    }
  }
  return best;
}

/** The one new unit that comes from one that is gone and has more than half of its people, vacancies not counted. */
function heirOf(old: PlainUnit, parts: readonly PlainUnit[], vacancies: readonly string[]): string | null {
  const [only] = parts;
  if (!only || parts.length > 1) return null;
  const people = old.people.filter((person) => !vacancies.includes(person));
  const there = people.filter((person) => only.people.includes(person)).length;
  return moreThanHalf(there, people.length) ? only.id : null;
}

/**
 * The unit after in which more than half and at least two of the people of a unit that is gone newly are: they were not
 * in it before, under whichever id it had; of several the one with most, then the first.
 */
function mergedInto(
  old: PlainUnit,
  before: readonly PlainUnit[],
  after: readonly PlainUnit[],
  became: ReadonlyMap<string, string>,
  vacancies: readonly string[],
): string | null {
  const people = old.people.filter((person) => !vacancies.includes(person));
  let best: string | null = null;
  let most = 0;
  for (const unit of after) {
    const earlier = before.find(({ id }) => (became.get(id) ?? id) === unit.id)?.people ?? [];
    const newly = people.filter((person) => unit.people.includes(person) && !earlier.includes(person)).length;
    if (newly >= 2 && moreThanHalf(newly, people.length) && newly > most) {
      best = unit.id;
      most = newly;
    }
  }
  return best;
}

/** The units of one kind, recognised as the description says it: what became another, was split, merged or dissolved. */
export function plainUnits(
  before: readonly PlainUnit[],
  after: readonly PlainUnit[],
  { inBoth, vacancies }: PlainPeople,
): PlainUnits {
  const isNew = (unit: PlainUnit) => !idsOf(before).includes(unit.id);
  const isGone = (unit: PlainUnit) => !idsOf(after).includes(unit.id);
  const partsOf = (old: PlainUnit) =>
    after.filter((unit) => isNew(unit) && origin(unit, before, after, inBoth) === old.id);

  const became = new Map<string, string>();
  for (const old of before.filter(isGone)) {
    const heir = heirOf(old, partsOf(old), vacancies);
    if (heir) became.set(old.id, heir);
  }
  const split = new Map<string, string[]>();
  for (const old of before) {
    const parts = partsOf(old);
    if (!became.has(old.id) && parts.length >= (isGone(old) ? 2 : 1)) split.set(old.id, idsOf(parts));
  }
  const merged = new Map<string, string>();
  for (const old of before.filter(isGone)) {
    if (became.has(old.id) || split.has(old.id)) continue;
    const into = mergedInto(old, before, after, became, vacancies);
    if (into) merged.set(old.id, into);
  }
  // Dissolved is whatever is gone and none of these; founded what is new and came of none.
  const known = (id: string) => became.has(id) || split.has(id) || merged.has(id);
  const made = [...became.values(), ...[...split.values()].flat()];
  return {
    became,
    split,
    merged,
    founded: idsOf(after.filter(isNew)).filter((id) => !made.includes(id)),
    dissolved: idsOf(before.filter(isGone)).filter((id) => !known(id)),
  };
}
