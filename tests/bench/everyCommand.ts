import type { Command } from '../../src/domain/commands/command.ts';
import type { Chapter, Guild, Organisation, Person, Squad, Tribe } from '../../src/domain/organisation.ts';
import type { Membership } from '../../src/domain/thing.ts';

export const TODAY = '2027-01-04';
const IN = { scenario: 'scenario:today', today: TODAY } as const;
const SQUAD_LIMIT = 9;

/** What a command is about: each time somebody and something else. */
interface About {
  /** A number that no other command of the run has, for new ids. */
  turn: number;
  /** Not the last one, so that moving it to the end moves it. */
  tribe: Tribe;
  another(than: Tribe['id']): Tribe;
  chapter: Chapter;
  /** Has members, and is not the last one. */
  guild: Guild;
  /** Has a member to spare: the last one, who owns and leads nothing and is in no other squad. */
  squad: Squad;
  member: Membership & { squad: Squad['id'] };
  /** Has seats free, and none of them is the member's. */
  roomy: Squad;
  other: Membership & { squad: Squad['id'] };
  /** In none of the guild's seats. */
  person: Person;
}

/** Every command but going back to an earlier state, which is no edit. */
export type Edit = Exclude<Command['type'], 'restoreDocument'>;

type Make<Type extends Edit> = (about: About) => Omit<Extract<Command, { type: Type }>, 'type' | 'scenario' | 'today'>;

/** One of each. */
const COMMANDS: { [Type in Edit]: Make<Type> } = {
  addPeople: ({ turn, roomy }) => ({ people: [{ id: `person:new${turn}`, name: 'Somebody New', squads: [roomy.id] }] }),
  renamePerson: ({ turn, person }) => ({ person: person.id, name: `Renamed ${turn}` }),
  describePerson: ({ turn, person }) => ({ person: person.id, details: { role: `Role ${turn}`, deep: ['risk'] } }),
  removePeople: ({ member }) => ({ people: [member.person] }),
  movePeople: ({ member, roomy }) => ({ members: [member], to: roomy.id }),
  addToSquad: ({ member, roomy }) => ({ people: [member.person], squad: roomy.id }),
  changeChapter: ({ person, chapter }) => ({
    people: [person.id],
    chapter: person.chapter === chapter.id ? null : chapter.id,
  }),
  shareTime: ({ turn, member }) => ({ person: member.person, squad: member.squad, share: 0.1 + (turn % 80) / 100 }),
  swapPeople: ({ member, other }) => ({ one: member, other }),
  replaceByVacancy: ({ turn, member }) => ({
    seat: { kind: 'member', ...member },
    vacancy: `person:vacancy${turn}`,
    name: 'Vacancy',
  }),
  fillVacancy: ({ turn, person }) => ({ vacancy: person.id, by: { name: `Hired ${turn}` } }),
  addSquad: ({ turn, tribe }) => ({ squad: `squad:new${turn}`, tribe: tribe.id, name: 'New' }),
  renameSquad: ({ turn, squad }) => ({ squad: squad.id, name: `Renamed ${turn}` }),
  describeSquad: ({ turn, squad }) => ({ squad: squad.id, mission: `Mission ${turn}` }),
  moveSquad: ({ squad, another }) => ({ squad: squad.id, tribe: another(squad.tribe).id, before: null }),
  removeSquad: ({ squad }) => ({ squad: squad.id }),
  nameProductOwner: ({ member }) => ({ squad: member.squad, person: member.person }),
  nameSquadCoach: ({ member, squad }) => ({ squad: squad.id, person: member.person }),
  addChapter: ({ turn, tribe }) => ({ chapter: `chapter:new${turn}`, tribe: tribe.id, name: 'New' }),
  renameChapter: ({ turn, chapter }) => ({ chapter: chapter.id, name: `Renamed ${turn}` }),
  describeChapter: ({ turn, chapter }) => ({ chapter: chapter.id, expertise: `expertise ${turn}` }),
  moveChapter: ({ chapter, another }) => ({ chapter: chapter.id, tribe: another(chapter.tribe).id, before: null }),
  removeChapter: ({ chapter }) => ({ chapter: chapter.id }),
  nameChapterLead: ({ chapter, member }) => ({ chapter: chapter.id, person: member.person }),
  addTribe: ({ turn }) => ({ tribe: `tribe:new${turn}`, name: 'New' }),
  renameTribe: ({ turn, tribe }) => ({ tribe: tribe.id, name: `Renamed ${turn}` }),
  describeTribe: ({ turn, tribe }) => ({ tribe: tribe.id, purpose: `Purpose ${turn}` }),
  moveTribe: ({ tribe }) => ({ tribe: tribe.id, before: null }),
  removeTribe: ({ tribe }) => ({ tribe: tribe.id }),
  nameTribeLead: ({ tribe, member }) => ({ tribe: tribe.id, person: member.person }),
  nameTribeCoaches: ({ tribe, member }) => ({ tribe: tribe.id, people: [...tribe.coaches, member.person] }),
  addGuild: ({ turn }) => ({ guild: `guild:new${turn}`, name: 'New' }),
  renameGuild: ({ turn, guild }) => ({ guild: guild.id, name: `Renamed ${turn}` }),
  moveGuild: ({ guild }) => ({ guild: guild.id, before: null }),
  removeGuild: ({ guild }) => ({ guild: guild.id }),
  nameGuildCoordinator: ({ guild, person }) => ({ guild: guild.id, person: person.id }),
  joinGuild: ({ guild, person }) => ({ guild: guild.id, people: [person.id] }),
  leaveGuild: ({ guild }) => ({ guild: guild.id, people: guild.members.slice(0, 1) }),
  renameDocument: ({ turn }) => ({ name: `Renamed ${turn}` }),
  chooseMode: () => ({ mode: 'sketch' }),
  together: ({ turn, tribe, member }) => ({
    commands: [
      { ...IN, type: 'addSquad', squad: `squad:new${turn}`, tribe: tribe.id, name: 'New' },
      { ...IN, type: 'movePeople', members: [member], to: `squad:new${turn}` },
    ],
  }),
};

export const COMMAND_TYPES = Object.keys(COMMANDS) as Edit[];

/** A command of a type about some corner of the organisation, another for every turn. */
export function commandOf(type: Edit, organisation: Organisation, turn: number): Command {
  const about = aboutOf(organisation, turn, type === 'fillVacancy');
  const command: object = { ...IN, type, ...COMMANDS[type](about) };
  return command as Command;
}

/** The first item from a place in a list, going round, that will do. */
function choose<Item>(items: readonly Item[], from: number, fits: (item: Item) => boolean = () => true): Item {
  for (let at = 0; at < items.length; at++) {
    const item = items[(from + at) % items.length];
    if (item !== undefined && fits(item)) return item;
  }
  throw new Error('Nothing in the organisation will do');
}

function aboutOf(organisation: Organisation, turn: number, ofVacancy: boolean): About {
  const { squads, chapters, people, tribes, guilds } = organisation;
  const from = turn * 37;
  const leads = new Set(chapters.map(({ lead }) => lead));
  const spare = ({ members }: Squad) => {
    const last = members.at(-1);
    return last !== undefined && !last.productOwner && last.share === undefined && !leads.has(last.person);
  };
  const squad = choose(squads, from, spare);
  const last = squad.members.at(-1)?.person;
  if (!last) throw new Error('A squad lost its members');
  const without = (each: Squad) => each !== squad && each.members.every(({ person }) => person !== last);
  const roomy = choose(squads, from + 1, (each) => without(each) && each.members.length < SQUAD_LIMIT);
  const isElsewhere = (each: Squad) => spare(each) && without(each);
  const otherSquad = choose(squads, from + 2, isElsewhere);
  const otherLast = otherSquad.members.at(-1)?.person;
  if (!otherLast) throw new Error('A squad lost its members');
  const guild = choose(guilds.slice(0, -1), turn, ({ members }) => members.length > 0);
  const outside = ({ id, kind }: Person) => (kind === 'vacancy') === ofVacancy && !guild.members.includes(id);
  return {
    turn,
    tribe: choose(tribes.slice(0, -1), turn),
    another: (than) => choose(tribes, turn, (tribe) => tribe.id !== than),
    chapter: choose(chapters, from),
    guild,
    squad,
    member: { person: last, squad: squad.id },
    roomy,
    other: { person: otherLast, squad: otherSquad.id },
    person: choose(people, from * 7, outside),
  };
}
