import fc from 'fast-check';
import type { Command, Seat } from '../../src/domain/commands/command.ts';
import { chapter, guild, here, person, squad, tribe } from './picture.ts';

// Random commands about a small world of ids, of which some are there and some are not, now or yet.

const people = fc.constantFrom(...'ABCDEFGHIJVXYZ').map(person);
const squads = fc.constantFrom(...'ABCDXY').map(squad);
const chapters = fc.constantFrom(...'ABCX').map(chapter);
const tribes = fc.constantFrom(...'ABCX').map(tribe);
const guilds = fc.constantFrom(...'ABX').map(guild);
const some = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });
const orNone = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: null });
const names = fc.constantFrom('Kim', 'Zoë de Wit', 'Œuvre', ' ');
const texts = fc.constantFrom('', 'testing', 'Data analyst');
const membership = fc.record({ person: people, squad: orNone(squads) });
const seat: fc.Arbitrary<Seat> = fc.oneof(
  fc.record({ kind: fc.constant('member' as const), squad: squads, person: people }),
  fc.record({ kind: fc.constant('chapterLead' as const), chapter: chapters }),
  fc.record({ kind: fc.constant('tribeLead' as const), tribe: tribes }),
);
const newcomer = fc.record(
  {
    id: people,
    name: names,
    chapter: orNone(chapters),
    role: texts,
    squads: some(squads),
    kind: fc.constant('vacancy' as const),
  },
  { requiredKeys: ['id', 'name'] },
);
const details = fc.record(
  {
    role: texts,
    deep: some(texts),
    fte: fc.constantFrom(0, 0.5, 1, 3),
    kind: fc.constantFrom('external' as const, 'vacancy' as const),
  },
  { requiredKeys: [] },
);
const by = fc.oneof(fc.record({ person: people }), fc.record({ name: names }));

type Type = Command['type'];
type Parts<T extends Type> = {
  [K in Exclude<keyof Extract<Command, { type: T }>, 'type' | 'scenario' | 'today'>]: fc.Arbitrary<
    Extract<Command, { type: T }>[K]
  >;
};
const of = <T extends Type>(type: T, parts: Parts<T>): fc.Arbitrary<Command> =>
  fc
    .record(parts as Record<string, fc.Arbitrary<unknown>>)
    .map((said) => ({ ...said, type, ...here }) as unknown as Command);

const one: { [T in Exclude<Type, 'together' | 'restoreDocument'>]: fc.Arbitrary<Command> } = {
  addPeople: of('addPeople', { people: some(newcomer) }),
  renamePerson: of('renamePerson', { person: people, name: names }),
  describePerson: of('describePerson', { person: people, details }),
  removePeople: of('removePeople', { people: some(people) }),
  movePeople: of('movePeople', { members: some(membership), to: orNone(squads) }),
  addToSquad: of('addToSquad', { people: some(people), squad: squads }),
  changeChapter: of('changeChapter', { people: some(people), chapter: orNone(chapters) }),
  shareTime: of('shareTime', { person: people, squad: squads, share: fc.constantFrom(null, 0, 0.2, 0.5, 1, 2) }),
  swapPeople: of('swapPeople', { one: membership, other: membership }),
  replaceByVacancy: of('replaceByVacancy', { seat, vacancy: people, name: names }),
  fillVacancy: of('fillVacancy', { vacancy: people, by }),
  addSquad: of('addSquad', {
    squad: squads,
    tribe: tribes,
    name: names,
    before: orNone(squads),
    members: some(membership),
  }),
  renameSquad: of('renameSquad', { squad: squads, name: names }),
  describeSquad: of('describeSquad', { squad: squads, mission: texts }),
  moveSquad: of('moveSquad', { squad: squads, tribe: tribes, before: orNone(squads) }),
  removeSquad: of('removeSquad', { squad: squads }),
  nameProductOwner: of('nameProductOwner', { squad: squads, person: orNone(people) }),
  nameSquadCoach: of('nameSquadCoach', { squad: squads, person: orNone(people) }),
  addChapter: of('addChapter', { chapter: chapters, tribe: tribes, name: names, before: orNone(chapters) }),
  renameChapter: of('renameChapter', { chapter: chapters, name: names }),
  describeChapter: of('describeChapter', { chapter: chapters, expertise: texts }),
  moveChapter: of('moveChapter', { chapter: chapters, tribe: tribes, before: orNone(chapters) }),
  removeChapter: of('removeChapter', { chapter: chapters }),
  nameChapterLead: of('nameChapterLead', { chapter: chapters, person: orNone(people) }),
  addTribe: of('addTribe', { tribe: tribes, name: names, before: orNone(tribes) }),
  renameTribe: of('renameTribe', { tribe: tribes, name: names }),
  describeTribe: of('describeTribe', { tribe: tribes, purpose: texts, kind: fc.constantFrom(null, 'run', 'change') }),
  moveTribe: of('moveTribe', { tribe: tribes, before: orNone(tribes) }),
  removeTribe: of('removeTribe', { tribe: tribes }),
  nameTribeLead: of('nameTribeLead', { tribe: tribes, person: orNone(people) }),
  nameTribeCoaches: of('nameTribeCoaches', { tribe: tribes, people: some(people) }),
  addGuild: of('addGuild', { guild: guilds, name: names }),
  renameGuild: of('renameGuild', { guild: guilds, name: names }),
  moveGuild: of('moveGuild', { guild: guilds, before: orNone(guilds) }),
  removeGuild: of('removeGuild', { guild: guilds }),
  nameGuildCoordinator: of('nameGuildCoordinator', { guild: guilds, person: orNone(people) }),
  joinGuild: of('joinGuild', { guild: guilds, people: some(people) }),
  leaveGuild: of('leaveGuild', { guild: guilds, people: some(people) }),
  renameDocument: of('renameDocument', { name: names }),
  chooseMode: of('chooseMode', { mode: fc.constantFrom('enforce', 'sketch') }),
};

/**
 * Any command there is, `together` included: the type above makes a new one fail to compile until it is here. Going back
 * to an earlier state is left to tests of its own: that is no edit, and shares no record with what was there.
 */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 30, arbitrary: fc.oneof(...Object.values(one)) },
  { weight: 6, arbitrary: of('together', { commands: some(fc.oneof(...Object.values(one))) }) },
);
