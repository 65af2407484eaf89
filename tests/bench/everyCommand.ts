import type { Command, Request } from '../../src/domain/commands/command.ts';
import { run } from '../../src/domain/commands/run.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Chapter, Dependency, Guild, Organisation, Person, Product, Programme, Project, Squad, Tribe } from '../../src/domain/organisation.ts';
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
  /** Has people connected to it. */
  connected: Squad;
  dependency: Dependency;
  /** Does not stand beside the squad, so the two are not dependent yet. */
  distant: Squad;
  /** Not the last one. */
  product: Product;
  /** Not the last one, with a product, under a programme. */
  project: Project;
  /** Somebody works in it. */
  staffed: Project;
  /** Not the last one, with a manager. */
  programme: Programme;
}

/** Every command but going back to an earlier state, which is no edit, and taking over what is worked out beforehand. */
export type Edit = Exclude<Command['type'], 'restoreDocument' | 'bringUpToDate'>;

type Make<Type extends Edit> = (about: About) => Omit<Extract<Command, { type: Type }>, 'type' | 'scenario' | 'today'>;

const NOTE = 'note:first';
const PROPOSAL = 'scenario:proposal';
const BETWEEN = { from: IN.scenario, to: PROPOSAL } as const;
const CHANGE = 'role person:p1';
const WAIVED = { rule: 'squad-mission', subject: 'squad:any', only: true } as const;

/** A document about which every command has something to do: with a proposal, a note, a decision, a waiver and people about. */
export function readyForEverything(document: Document): Document {
  const { organisation } = document.scenarios[0] ?? {};
  const [squad, project, person] = [organisation?.squads[0], organisation?.projects[0], organisation?.people[5]];
  if (!squad || !project || !person) throw new Error('The organisation is too small');
  const commands: Request[] = [
    { type: 'addScenario', added: PROPOSAL, name: 'Proposal' },
    { type: 'addNote', note: NOTE, only: false, to: null, subject: null, text: 'Ask Bo', by: '' },
    { type: 'decide', ...BETWEEN, change: CHANGE, state: 'agreed', remark: '', by: '' },
    { type: 'waive', ...WAIVED, reason: 'It follows', by: '', until: null },
    { type: 'connectToSquad', squad: squad.id, people: [person.id] },
    { type: 'joinProject', project: project.id, people: [person.id] },
    { type: 'addProgramme', programme: 'programme:last', name: 'Last' },
  ];
  return commands.reduce((before, request) => {
    const outcome = run(before, { ...request, ...IN } as Command);
    if (outcome.kind !== 'done') throw new Error(`${request.type} was ${outcome.kind}`);
    return outcome.document;
  }, document);
}

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
  choosePack: ({ turn }) => ({ pack: turn % 2 === 0 ? 'strict' : 'spotify-2012' }),
  setRule: ({ turn }) => ({ rule: 'chapter-span', limit: 11 + (turn % 80) }),
  renameDocument: ({ turn }) => ({ name: `Renamed ${turn}` }),
  connectToSquad: ({ squad, other }) => ({ squad: squad.id, people: [other.person] }),
  disconnectFromSquad: ({ connected }) => ({ squad: connected.id, people: connected.connected }),
  profileSquad: ({ squad }) => ({ squad: squad.id, aspect: 'mandate', standing: 'between' }),
  profileTribe: ({ tribe }) => ({ tribe: tribe.id, aspect: 'meetings', standing: '2.0' }),
  addDependency: ({ squad, distant }) => ({ from: squad.id, to: distant.id, how: 'blocking' }),
  describeDependency: ({ dependency: { from, to } }) => ({ from, to, how: 'none' }),
  removeDependency: ({ dependency: { from, to } }) => ({ from, to }),
  addProduct: ({ turn, squad }) => ({ product: `product:new${turn}`, name: 'New', squad: squad.id }),
  renameProduct: ({ turn, product }) => ({ product: product.id, name: `Renamed ${turn}` }),
  describeProduct: ({ turn, product }) => ({ product: product.id, details: { value: `Value ${turn}`, complex: true } }),
  moveProduct: ({ product }) => ({ product: product.id, before: null }),
  removeProduct: ({ product }) => ({ product: product.id }),
  assignProduct: ({ product, roomy }) => ({ product: product.id, part: 'service', to: roomy.id }),
  nameProductManager: ({ product, person }) => ({ product: product.id, person: person.id }),
  addProject: ({ turn }) => ({ project: `project:new${turn}`, name: 'New', begin: '2027-02-01', end: '2027-03-01' }),
  renameProject: ({ turn, project }) => ({ project: project.id, name: `Renamed ${turn}` }),
  describeProject: ({ project }) => ({ project: project.id, details: { state: 'accepted' } }),
  dateProject: ({ project }) => ({ project: project.id, begin: '2027-02-01', end: '2027-09-01' }),
  moveProject: ({ project }) => ({ project: project.id, before: null }),
  removeProject: ({ project }) => ({ project: project.id }),
  nameProjectLead: ({ project, person }) => ({ project: project.id, person: person.id }),
  bringUnderProgramme: ({ project }) => ({ project: project.id, programme: null }),
  linkProject: ({ project, roomy }) => ({ project: project.id, to: roomy.id }),
  unlinkProject: ({ project }) => ({ project: project.id, to: project.products[0] ?? project.id }),
  joinProject: ({ project, person }) => ({ project: project.id, people: [person.id] }),
  leaveProject: ({ staffed }) => ({ project: staffed.id, people: staffed.members.map(({ person }) => person) }),
  shareProjectTime: ({ staffed, turn }) => ({
    project: staffed.id,
    person: staffed.members[0]?.person ?? 'person:nobody',
    share: 0.1 + (turn % 80) / 100,
  }),
  addProgramme: ({ turn }) => ({ programme: `programme:new${turn}`, name: 'New' }),
  renameProgramme: ({ turn, programme }) => ({ programme: programme.id, name: `Renamed ${turn}` }),
  describeProgramme: ({ turn, programme }) => ({ programme: programme.id, details: { text: `Text ${turn}` } }),
  moveProgramme: ({ programme }) => ({ programme: programme.id, before: null }),
  removeProgramme: ({ programme }) => ({ programme: programme.id }),
  nameProgrammeManager: ({ programme }) => ({ programme: programme.id, person: null }),
  addScenario: ({ turn }) => ({ added: `scenario:new${turn}`, name: 'Proposal' }),
  renameScenario: ({ turn }) => ({ name: `Renamed ${turn}` }),
  describeScenario: ({ turn }) => ({ details: { text: `Text ${turn}` } }),
  chooseStatus: () => ({ status: 'intended' }),
  freezeScenario: () => ({}),
  moveScenario: () => ({ before: null }),
  removeScenario: () => ({}),
  classifyDocument: ({ turn }) => ({ classification: `Class ${turn}` }),
  addNote: ({ turn, squad }) => ({
    note: `note:new${turn}`,
    only: true,
    to: null,
    subject: squad.id,
    text: 'Wait for the works council',
    by: 'Ana de Vries',
  }),
  changeNote: () => ({ note: NOTE, done: true }),
  removeNote: () => ({ note: NOTE }),
  decide: ({ turn, person }) => ({ ...BETWEEN, change: `role ${person.id}`, state: 'agreed', remark: `${turn}`, by: '' }),
  withdrawDecision: () => ({ ...BETWEEN, change: CHANGE }),
  waive: ({ turn, roomy }) => ({
    rule: 'squad-coach',
    subject: roomy.id,
    only: true,
    reason: `Reason ${turn}`,
    by: '',
    until: null,
  }),
  withdrawWaiver: () => WAIVED,
  chooseMode: () => ({ mode: 'sketch' }),
  seatPeople: ({ member }) => ({ squad: member.squad, members: [{ person: member.person, productOwner: true, share: 0.5 }] }),
  noteList: ({ turn, person }) => ({ people: [{ person: person.id, imported: { role: `Role ${turn}` } }] }),
  takeOverList: ({ turn, person }) => ({
    people: 0,
    changes: 1,
    commands: [{ ...IN, type: 'describePerson', person: person.id, details: { role: `Listed ${turn}` } }],
  }),
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
    get connected() {
      return choose(squads, 0, ({ connected }) => connected.length > 0);
    },
    distant: choose(squads, from + 50, (each) => each !== squad),
    get dependency() {
      return choose(organisation.dependencies, turn);
    },
    get product() {
      return choose(organisation.products.slice(0, -1), turn);
    },
    get project() {
      return choose(organisation.projects.slice(0, -1), turn);
    },
    get staffed() {
      return choose(organisation.projects, 0, ({ members }) => members.length > 0);
    },
    get programme() {
      return choose(organisation.programmes.slice(0, -1), turn);
    },
  };
}
