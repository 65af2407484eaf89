import type { Document } from '../../src/domain/document.ts';
import type { Organisation, PersonId, Tribe } from '../../src/domain/organisation.ts';

/** Every id that stands somewhere and of which there is nothing, and everything that stands twice where it may not. */
export function lostReferencesIn(organisation: Organisation): string[] {
  const { tribes, squads, chapters, guilds, people, products, projects, programmes, dependencies } = organisation;
  const lists = [tribes, squads, chapters, guilds, people, products, projects, programmes];
  const all = lists.flatMap((list) => list.map((record): string => record.id));
  const known = new Set(all);
  const named: (string | null)[] = [
    ...tribes.flatMap((tribe) => [tribe.lead, ...tribe.coaches]),
    ...squads.flatMap((squad) => [squad.tribe, squad.coach, ...squad.members.map((member) => member.person)]),
    ...chapters.flatMap((chapter) => [chapter.tribe, chapter.lead]),
    ...guilds.flatMap((guild) => [guild.coordinator, ...guild.members]),
    ...people.map((person) => person.chapter),
    ...squads.flatMap(({ connected }) => connected),
    ...products.flatMap(({ squad, service, manager }) => [squad, service, manager]),
    ...projects.flatMap(({ lead, programme, ...project }) => [
      ...[lead, programme],
      ...[...project.after, ...project.products, ...project.squads],
      ...project.members.map((member) => member.person),
    ]),
    ...programmes.map(({ manager }) => manager),
    ...dependencies.flatMap(({ from, to }) => [from, to]),
  ];
  const once = [
    ...[...squads, ...projects].map(({ members }) => members.map((member): string => member.person)),
    ...[all, dependencies.map(({ from, to }) => `${from} ${to}`)],
  ];
  const twice = once.flatMap((ids) => ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...named.filter((id) => id !== null && !known.has(id)), ...twice] as string[];
}

/** The same of a whole document: of its scenarios, and of whatever names one of them or a note. */
export function lostReferencesOf({ scenarios, notes, decisions, waivers }: Document): string[] {
  const known = new Set<string>([...scenarios, ...notes].map(({ id }) => id));
  const named = [
    ...scenarios.map(({ basedOn }) => basedOn),
    ...notes.flatMap(({ to, scenario }) => [to, scenario]),
    ...decisions.flatMap(({ from, to }) => [from, to]),
    ...waivers.map(({ scenario }) => scenario),
  ];
  return [
    ...scenarios.flatMap(({ organisation }) => lostReferencesIn(organisation)),
    ...named.filter((id) => id !== null && !known.has(id)),
    ...(known.size < scenarios.length + notes.length ? ['an id twice'] : []),
  ] as string[];
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
  const looked = new Set(tribes.filter(({ form }) => form === 'tribe').map(({ id }) => id));
  for (const squad of squads) {
    if (!looked.has(squad.tribe)) continue;
    const owners = squad.members.filter((member) => member.productOwner).length;
    over.set(`size of ${squad.id}`, Math.max(0, squad.members.length - limit.squad));
    over.set(`product owners of ${squad.id}`, Math.abs(owners - 1));
  }
  for (const person of people) {
    const count = squads.filter(
      (squad) => looked.has(squad.tribe) && squad.members.some((member) => member.person === person.id),
    ).length;
    over.set(`squads of ${person.id}`, Math.max(0, count - limit.squads));
  }
  for (const tribe of tribes.filter(({ id }) => looked.has(id))) {
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
