import type { Organisation } from './organisation.ts';

/** An id that does not stand for exactly one thing, and where it is written: `['squads', 3, 'tribe']`. */
export interface DanglingReference {
  path: readonly (string | number)[];
  kind: 'unknown-id' | 'duplicate-id' | 'person-twice';
  id: string;
}

/**
 * Ids that point to nothing, that two records share, and people who stand twice in one squad; in the order of the
 * document. There are none in a document that is open: a file with any is refused.
 */
export function danglingReferences(organisation: Organisation): DanglingReference[] {
  const { tribes, squads, chapters, guilds, people } = organisation;
  const found: DanglingReference[] = [];
  // Ids carry their kind, so one set serves all five lists.
  const known = new Set<string>([tribes, squads, chapters, guilds, people].flatMap((list) => list.map(({ id }) => id)));
  const met = new Set<string>();

  const isOnly = (id: string, ...path: (string | number)[]) => {
    if (met.has(id)) found.push({ path, kind: 'duplicate-id', id });
    met.add(id);
  };
  const exists = (id: string | null, ...path: (string | number)[]) => {
    if (id !== null && !known.has(id)) found.push({ path, kind: 'unknown-id', id });
  };

  for (const [at, tribe] of tribes.entries()) {
    isOnly(tribe.id, 'tribes', at, 'id');
    exists(tribe.lead, 'tribes', at, 'lead');
    for (const [place, coach] of tribe.coaches.entries()) exists(coach, 'tribes', at, 'coaches', place);
  }
  for (const [at, squad] of squads.entries()) {
    isOnly(squad.id, 'squads', at, 'id');
    exists(squad.tribe, 'squads', at, 'tribe');
    exists(squad.coach, 'squads', at, 'coach');
    const members = new Set<string>();
    for (const [place, { person }] of squad.members.entries()) {
      const path = ['squads', at, 'members', place, 'person'];
      exists(person, ...path);
      if (members.has(person)) found.push({ path, kind: 'person-twice', id: person });
      members.add(person);
    }
  }
  for (const [at, chapter] of chapters.entries()) {
    isOnly(chapter.id, 'chapters', at, 'id');
    exists(chapter.tribe, 'chapters', at, 'tribe');
    exists(chapter.lead, 'chapters', at, 'lead');
  }
  for (const [at, guild] of guilds.entries()) {
    isOnly(guild.id, 'guilds', at, 'id');
    exists(guild.coordinator, 'guilds', at, 'coordinator');
    for (const [place, member] of guild.members.entries()) exists(member, 'guilds', at, 'members', place);
  }
  for (const [at, person] of people.entries()) {
    isOnly(person.id, 'people', at, 'id');
    exists(person.chapter, 'people', at, 'chapter');
  }
  return found;
}
