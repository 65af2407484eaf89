import type { Organisation, Person, Tribe } from '../../../src/domain/organisation.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A person in a squad, or in none. */
export interface Card {
  id: string;
  name: string;
  role: string;
}

/** A squad, or those of a tribe who are in no squad: its lead, its coaches, and whoever waits for a place. */
export interface Group extends Box {
  id: string;
  name: string;
  cards: Card[];
}

export interface TribeArea extends Box {
  id: string;
  name: string;
  groups: Group[];
}

export interface Plane {
  width: number;
  height: number;
  tribes: TribeArea[];
}

export const CARD = { width: 96, height: 56 };
const GAP = 8;
const ABREAST = 3;
const GROUP = {
  width: ABREAST * (CARD.width + GAP) + GAP,
  head: 24,
  height: 24 + 4 * (CARD.height + GAP) + GAP,
  gap: 16,
};
const TRIBE = { head: 48, padding: 24, gap: 40, abreast: 5 };

/** Where a card stands in its group. */
export function placeOf(at: number): { x: number; y: number } {
  return {
    x: GAP + (at % ABREAST) * (CARD.width + GAP),
    y: GROUP.head + GAP + Math.floor(at / ABREAST) * (CARD.height + GAP),
  };
}

/** Everybody on one plane: tribes in rows, squads in rows inside them, cards in rows inside those. */
export function planeOf(organisation: Organisation): Plane {
  const groups = groupsOf(organisation);
  const most = Math.max(...organisation.tribes.map((tribe) => groups(tribe).length));
  const width = TRIBE.abreast * (GROUP.width + GROUP.gap) + 2 * TRIBE.padding;
  const height = TRIBE.head + Math.ceil(most / TRIBE.abreast) * (GROUP.height + GROUP.gap) + TRIBE.padding;
  const abreast = Math.ceil(Math.sqrt(organisation.tribes.length));
  const tribes = organisation.tribes.map((tribe, at): TribeArea => {
    const x = (at % abreast) * (width + TRIBE.gap);
    const y = Math.floor(at / abreast) * (height + TRIBE.gap);
    const placed = groups(tribe).map((group, each) => ({
      ...group,
      x: x + TRIBE.padding + (each % TRIBE.abreast) * (GROUP.width + GROUP.gap),
      y: y + TRIBE.head + Math.floor(each / TRIBE.abreast) * (GROUP.height + GROUP.gap),
      width: GROUP.width,
      height: GROUP.height,
    }));
    return { id: tribe.id, name: tribe.name, x, y, width, height, groups: placed };
  });
  const rows = Math.ceil(organisation.tribes.length / abreast);
  return { width: abreast * (width + TRIBE.gap), height: rows * (height + TRIBE.gap), tribes };
}

/** Squads first, then one group of everybody of the tribe who is in no squad. */
export function groupsOf(organisation: Organisation): (tribe: Tribe) => Omit<Group, keyof Box>[] {
  const people = new Map(organisation.people.map((person) => [person.id, person]));
  const inSquads = new Set(organisation.squads.flatMap(({ members }) => members.map(({ person }) => person)));
  const tribeOf = new Map(organisation.chapters.map((chapter) => [chapter.id, chapter.tribe]));
  const squads = groupedBy(organisation.squads, (squad) => squad.tribe);
  const waiting = groupedBy(
    organisation.people.filter((person) => person.chapter && !inSquads.has(person.id)),
    (person) => (person.chapter ? tribeOf.get(person.chapter) : undefined),
  );
  const cardOf = (person: Person | undefined, group: string): Card => {
    if (!person) throw new Error(`Nobody stands for a card of ${group}`);
    return { id: `${person.id} ${group}`, name: person.name, role: person.role };
  };
  return (tribe) => {
    const rest = `rest:${tribe.id}`;
    const leaders = [tribe.lead, ...tribe.coaches].flatMap((id) => (id ? [people.get(id)] : []));
    return [
      ...(squads.get(tribe.id) ?? []).map(({ id, name, members }) => {
        return { id, name, cards: members.map(({ person }) => cardOf(people.get(person), id)) };
      }),
      {
        id: rest,
        name: 'No squad',
        cards: [...leaders, ...(waiting.get(tribe.id) ?? [])].map((person) => cardOf(person, rest)),
      },
    ];
  };
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

export function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0])
    .join('');
}
