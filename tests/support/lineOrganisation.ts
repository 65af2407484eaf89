import { Organisation } from '../../src/domain/organisation.ts';

const FIRST_NAMES = ['Aisha', 'Bram', 'Carmen', 'Daan', 'Esra', 'Giorgos', 'Kwame', 'Lotte', 'Oksana', 'Ravi', 'Yara'];
const LAST_NAMES = ['Bakker', 'Costa', 'Dijkstra', 'Ivanova', 'Kaya', 'Mensah', 'Nowak', 'Okafor', 'Smit', 'Tanaka'];
const FIELDS = ['Service', 'Credit', 'Claims', 'Payments', 'Advice', 'Data', 'Risk', 'Development'];

/** Numbers that look random and are the same in every run, from 0 up to, not including, 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Shape {
  tribes: number;
  /** People of the largest tribe; most have far fewer, and the smallest one person. */
  most: number;
  /** People of the largest team. */
  team: number;
  /** The most chapters of a tribe; none are made where it is 0. */
  chapters: number;
}

/** What a firm arrives with: departments of very different sizes, each of a few teams of one field; invented. */
export function lineOrganisation({ tribes, most, team, chapters }: Shape): Organisation {
  const next = numbers(20_261_126);
  const below = (end: number) => Math.floor(next() * end);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  const shuffled = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, at: next() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ item }) => item);
  const made = { tribes: [], squads: [], chapters: [], people: [] } as Record<string, object[]>;
  for (let tribe = 0; tribe < tribes; tribe += 1) {
    const people = tribe === 0 ? most : Math.max(1, Math.round(most * next() ** 1.7));
    made.tribes?.push({ id: `tribe:${tribe}`, name: `${pick(FIELDS)} ${tribe + 1}` });
    const fields = shuffled(FIELDS).slice(0, Math.min(chapters, 1 + Math.floor(people / 12)));
    for (const field of fields) {
      made.chapters?.push({ id: `chapter:${tribe}-${field}`, tribe: `tribe:${tribe}`, name: field });
    }
    for (let left = people, at = 0; left > 0; at += 1) {
      const size = Math.min(left, 1 + below(team));
      const members = Array.from({ length: size }, (_, member) => {
        const id = `person:${tribe}-${at}-${member}`;
        const name = `${pick(FIRST_NAMES)} ${pick(LAST_NAMES)}`;
        const chapter = fields.length > 0 ? `chapter:${tribe}-${pick(fields)}` : null;
        made.people?.push({ id, name, role: 'Adviser', chapter });
        return { person: id, productOwner: member === 0 && next() < 0.8 };
      });
      made.squads?.push({ id: `squad:${tribe}-${at}`, tribe: `tribe:${tribe}`, name: `Team ${at + 1}`, members });
      left -= size;
    }
  }
  return Organisation.parse(made);
}

/** 162 tribes of line teams of 1 to 91 people. */
export const lineTeams = () => lineOrganisation({ tribes: 162, most: 91, team: 14, chapters: 4 });

/** 44 units of up to 204 people. */
export const units = () => lineOrganisation({ tribes: 44, most: 204, team: 24, chapters: 7 });
