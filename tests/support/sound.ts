import type { Organisation, PersonId, Tribe } from '../../src/domain/organisation.ts';

/** Every id that stands somewhere and of which there is nothing, and every person twice in one squad. */
export function lostReferencesIn({ tribes, squads, chapters, guilds, people }: Organisation): string[] {
  const all = [tribes, squads, chapters, guilds, people].flatMap((list) => list.map((record): string => record.id));
  const known = new Set(all);
  const named: (string | null)[] = [
    ...tribes.flatMap((tribe) => [tribe.lead, ...tribe.coaches]),
    ...squads.flatMap((squad) => [squad.tribe, squad.coach, ...squad.members.map((member) => member.person)]),
    ...chapters.flatMap((chapter) => [chapter.tribe, chapter.lead]),
    ...guilds.flatMap((guild) => [guild.coordinator, ...guild.members]),
    ...people.map((person) => person.chapter),
  ];
  const twice = [...squads.map((squad) => squad.members.map((member): string => member.person)), all].flatMap((ids) =>
    ids.filter((id, index) => ids.indexOf(id) !== index),
  );
  return [...named.filter((id) => id !== null && !known.has(id)), ...twice] as string[];
}

/**
 * How far each squad, tribe and person is over the four documented limits (0 is within them): counted again from the
 * words of the rules, apart from the rules themselves.
 */
export function tooMuchBy(
  organisation: Organisation,
  limit: { squad: number; tribe: number; squads: number },
): Map<string, number> {
  const { tribes, squads, people } = organisation;
  const over = new Map<string, number>();
  for (const squad of squads) {
    const owners = squad.members.filter((member) => member.productOwner).length;
    over.set(`size of ${squad.id}`, Math.max(0, squad.members.length - limit.squad));
    over.set(`product owners of ${squad.id}`, Math.abs(owners - 1));
  }
  for (const person of people) {
    const count = squads.filter((squad) => squad.members.some((member) => member.person === person.id)).length;
    over.set(`squads of ${person.id}`, Math.max(0, count - limit.squads));
  }
  for (const tribe of tribes) {
    over.set(`size of ${tribe.id}`, Math.max(0, countIn(organisation, tribe) - limit.tribe));
  }
  return over;
}

function countIn({ squads, chapters, people }: Organisation, tribe: Tribe): number {
  const counted = new Set<PersonId | null>([tribe.lead, ...tribe.coaches]);
  for (const squad of squads.filter((each) => each.tribe === tribe.id)) {
    counted.add(squad.coach);
    for (const member of squad.members) counted.add(member.person);
  }
  for (const chapter of chapters.filter((each) => each.tribe === tribe.id)) {
    counted.add(chapter.lead);
    for (const person of people) if (person.chapter === chapter.id) counted.add(person.id);
  }
  counted.delete(null);
  return counted.size;
}
