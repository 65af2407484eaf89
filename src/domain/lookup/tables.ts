import type { Chapter, Guild, Organisation, Person, Squad, Tribe } from '../organisation.ts';
import { type Groups, grouped, type Listed, listed } from './groups.ts';

/** What an index looks things up in. */
export interface Tables {
  tribes: Listed<Tribe>;
  squads: Listed<Squad>;
  chapters: Listed<Chapter>;
  guilds: Listed<Guild>;
  people: Listed<Person>;
  squadsIn: Groups<Squad>;
  squadsOf: Groups<Squad>;
  squadsOwnedBy: Groups<Squad>;
  squadsCoachedBy: Groups<Squad>;
  chaptersIn: Groups<Chapter>;
  chaptersLedBy: Groups<Chapter>;
  tribesLedBy: Groups<Tribe>;
  tribesCoachedBy: Groups<Tribe>;
  peopleIn: Groups<Person>;
  guildsOf: Groups<Guild>;
}

const membersOf = (squad: Squad) => squad.members.map((member) => member.person);
const productOwnersOf = (squad: Squad) =>
  squad.members.filter((member) => member.productOwner).map((member) => member.person);

/** The tables of an organisation; what is the same in those of another version of it is taken over. */
export function tablesOf(organisation: Organisation, other?: Tables): Tables {
  const tribes = listed(organisation.tribes, other?.tribes);
  const squads = listed(organisation.squads, other?.squads);
  const chapters = listed(organisation.chapters, other?.chapters);
  const guilds = listed(organisation.guilds, other?.guilds);
  const people = listed(organisation.people, other?.people);
  return {
    tribes,
    squads,
    chapters,
    guilds,
    people,
    squadsIn: grouped(squads, tribes, (squad) => [squad.tribe], other?.squadsIn),
    squadsOf: grouped(squads, people, membersOf, other?.squadsOf),
    squadsOwnedBy: grouped(squads, people, productOwnersOf, other?.squadsOwnedBy),
    squadsCoachedBy: grouped(squads, people, (squad) => [squad.coach], other?.squadsCoachedBy),
    chaptersIn: grouped(chapters, tribes, (chapter) => [chapter.tribe], other?.chaptersIn),
    chaptersLedBy: grouped(chapters, people, (chapter) => [chapter.lead], other?.chaptersLedBy),
    tribesLedBy: grouped(tribes, people, (tribe) => [tribe.lead], other?.tribesLedBy),
    tribesCoachedBy: grouped(tribes, people, (tribe) => tribe.coaches, other?.tribesCoachedBy),
    peopleIn: grouped(people, chapters, (person) => [person.chapter], other?.peopleIn),
    guildsOf: grouped(guilds, people, (guild) => guild.members, other?.guildsOf),
  };
}
