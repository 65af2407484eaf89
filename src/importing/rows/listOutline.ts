import { folded } from '../../domain/folded.ts';
import type { List, Listed } from './list.ts';

/** A squad as a list has it. */
export interface OutlinedSquad {
  name: string;
  members: number;
  /** The places of those of its tribe's chapters of which somebody is in it, in the order of its members. */
  chapters: readonly number[];
}

/** A tribe as a list has it. */
export interface OutlinedTribe {
  /** Empty where the list names no tribe. */
  name: string;
  people: number;
  chapters: readonly string[];
  squads: readonly OutlinedSquad[];
}

interface Growing {
  name: string;
  people: Set<Listed>;
  chapters: Map<string, string>;
  squads: Map<string, { name: string; members: Listed[] }>;
}

/**
 * The tribes that a list comes to, with their squads and chapters, in the order in which it names them: for a picture of
 * what a choice means, before anything is planned. Whoever is in squads of several tribes is counted in each.
 */
export function listOutline({ people }: Pick<List, 'people'>): OutlinedTribe[] {
  const tribes = new Map<string, Growing>();
  const tribeOf = (name: string) => {
    const key = folded(name);
    const known = tribes.get(key);
    if (known) return known;
    const made: Growing = { name, people: new Set(), chapters: new Map(), squads: new Map() };
    tribes.set(key, made);
    return made;
  };
  for (const person of people) {
    for (const { squad, tribe } of person.squads) {
      const { squads, people: those } = tribeOf(tribe || person.tribe);
      those.add(person);
      const known = squads.get(folded(squad));
      if (known) known.members.push(person);
      else squads.set(folded(squad), { name: squad, members: [person] });
    }
    const home = person.tribe || person.squads[0]?.tribe || '';
    if (!person.chapter && person.squads.length > 0) continue;
    const { chapters, people: those } = tribeOf(home);
    those.add(person);
    if (person.chapter && !chapters.has(folded(person.chapter))) chapters.set(folded(person.chapter), person.chapter);
  }
  return [...tribes.values()].map(({ name, people: those, chapters, squads }) => {
    const places = new Map([...chapters.keys()].map((key, at) => [key, at]));
    return {
      name,
      people: those.size,
      chapters: [...chapters.values()],
      squads: [...squads.values()].map(({ name: squad, members }) => ({
        name: squad,
        members: members.length,
        chapters: [...new Set(members.flatMap(({ chapter }) => places.get(folded(chapter)) ?? []))],
      })),
    };
  });
}
