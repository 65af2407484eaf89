import fc from 'fast-check';
import type { Command, Seat } from '../../src/domain/commands/command.ts';
import { PackId } from '../../src/domain/document.ts';
import { RULE_IDS } from '../../src/domain/rules/finding.ts';
import { ASPECTS, FOLLOWED, ORGANISATION_KINDS, PHASES, STANDINGS, STATUSES } from '../../src/domain/vocabulary.ts';
import { chapter, guild, person, product, programme, project, SCENARIO, squad, TODAY, tribe } from './picture.ts';
import { note, scenario } from './scenarioPicture.ts';

// Random commands about a small world of ids, of which some are there and some are not, now or yet.

const people = fc.constantFrom(...'ABCDEFGHIJVXYZ').map(person);
const squads = fc.constantFrom(...'ABCDXY').map(squad);
const chapters = fc.constantFrom(...'ABCX').map(chapter);
const tribes = fc.constantFrom(...'ABCX').map(tribe);
const guilds = fc.constantFrom(...'ABX').map(guild);
const products = fc.constantFrom(...'ABABX').map(product);
const projects = fc.constantFrom(...'PQPQRX').map(project);
const programmes = fc.constantFrom(...'ABX').map(programme);
const notes = fc.constantFrom(...'ABCX').map(note);
const added = fc.constantFrom(...'ABX').map(scenario);
/** Mostly the one that is in every picture; of the others, some are there from time to time. */
const scenarios = fc.constantFrom(SCENARIO, SCENARIO, SCENARIO, ...'ABABX'.split('').map(scenario));
const some = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });
const orNone = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: null });
const names = fc.constantFrom('Kim', 'Zoë de Wit', 'Œuvre', ' ');
const texts = fc.constantFrom('', 'testing', 'Data analyst');
const days = fc.constantFrom('2027-01-31', '2027-02-01', '2027-02-01', '2028-02-29', '2028-02-29', '2027-02-29', '');
const shares = fc.constantFrom(null, 0, 0.2, 0.5, 1, 2);
const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });
const among = <T>(words: readonly T[]) => fc.constantFrom(...words);
const membership = fc.record({ person: people, squad: orNone(squads) });
const seat: fc.Arbitrary<Seat> = fc.oneof(
  fc.record({ kind: fc.constant('member' as const), squad: squads, person: people }),
  fc.record({ kind: fc.constant('chapterLead' as const), chapter: chapters }),
  fc.record({ kind: fc.constant('tribeLead' as const), tribe: tribes }),
  fc.record({ kind: fc.constant('productManager' as const), product: products }),
  fc.record({ kind: fc.constant('projectLead' as const), project: projects }),
  fc.record({ kind: fc.constant('programmeManager' as const), programme: programmes }),
);
const newcomer = fc.record(
  {
    id: people,
    name: names,
    chapter: orNone(chapters),
    role: texts,
    squads: some(squads),
    kind: fc.constant('vacancy' as const),
    phases: some(among(PHASES)),
  },
  { requiredKeys: ['id', 'name'] },
);
const member = fc
  .record({ person: people, productOwner: fc.boolean(), share: among([undefined, undefined, 0, 0.2, 0.5, 1]) })
  .map(({ share, ...seat }) => ({ ...seat, ...(share !== undefined && { share }) }));
const listed = fc.constantFrom<Record<string, string>>({}, { role: 'Data analyst' }, { role: 'x'.repeat(10_001) });
const noted = fc.record({ person: people, imported: listed, fields: listed }, { requiredKeys: ['person', 'imported'] });
const details = fc.record(
  {
    role: texts,
    deep: some(texts),
    fte: fc.constantFrom(0, 0.5, 1, 3),
    kind: fc.constantFrom('external' as const, 'vacancy' as const),
    job: texts,
    scale: texts,
    phases: some(among(PHASES)),
  },
  { requiredKeys: [] },
);
const ofProduct = fc.record(
  {
    complex: fc.boolean(),
    way: fc.constantFrom(null, 'agile' as const),
    phase: orNone(among(PHASES)),
    launch: orNone(days),
    value: texts,
  },
  { requiredKeys: [] },
);
const ofProject = fc.record(
  { kind: texts, state: fc.constantFrom('running' as const, 'stopped' as const), text: texts },
  { requiredKeys: [] },
);
const ofScenario = fc.record(
  {
    kind: orNone(among(ORGANISATION_KINDS)),
    text: texts,
    reasons: texts,
    follows: some(among(FOLLOWED)),
    effective: orNone(days),
  },
  { requiredKeys: [] },
);
const link = fc.oneof(products, squads, projects);
const standing = orNone(among(STANDINGS));
const hows = fc.constantFrom('none' as const, 'slowing' as const, 'blocking' as const);
const changes = fc.constantFrom('founded squad:a', 'dissolved squad:b');
const packs = among(PackId.options);
const by = fc.oneof(fc.record({ person: people }), fc.record({ name: names }));

type Type = Command['type'];
type Parts<T extends Type> = {
  [K in Exclude<keyof Extract<Command, { type: T }>, 'type' | 'scenario' | 'today'>]: fc.Arbitrary<
    Extract<Command, { type: T }>[K]
  >;
};
const of = <T extends Type>(type: T, parts: Parts<T>): fc.Arbitrary<Command> =>
  fc
    .record({ ...(parts as Record<string, fc.Arbitrary<unknown>>), scenario: scenarios })
    .map((said) => ({ ...said, type, today: TODAY }) as unknown as Command);

const one: { [T in Exclude<Type, 'together' | 'takeOverList' | 'restoreDocument'>]: fc.Arbitrary<Command> } = {
  addPeople: of('addPeople', { people: some(newcomer) }),
  renamePerson: of('renamePerson', { person: people, name: names }),
  describePerson: of('describePerson', { person: people, details }),
  removePeople: of('removePeople', { people: some(people) }),
  movePeople: of('movePeople', { members: some(membership), to: orNone(squads) }),
  addToSquad: of('addToSquad', { people: some(people), squad: squads }),
  changeChapter: of('changeChapter', { people: some(people), chapter: orNone(chapters) }),
  shareTime: of('shareTime', { person: people, squad: squads, share: shares }),
  seatPeople: of('seatPeople', { squad: squads, members: some(member) }),
  noteList: of('noteList', { people: some(noted) }),
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
  connectToSquad: of('connectToSquad', { squad: squads, people: some(people) }),
  disconnectFromSquad: of('disconnectFromSquad', { squad: squads, people: some(people) }),
  profileSquad: of('profileSquad', { squad: squads, aspect: among(ASPECTS), standing }),
  addDependency: of('addDependency', { from: squads, to: squads, how: hows }),
  describeDependency: of('describeDependency', { from: squads, to: squads, how: maybe(hows), text: maybe(texts) }),
  removeDependency: of('removeDependency', { from: squads, to: squads }),
  addChapter: of('addChapter', { chapter: chapters, tribe: tribes, name: names, before: orNone(chapters) }),
  renameChapter: of('renameChapter', { chapter: chapters, name: names }),
  describeChapter: of('describeChapter', { chapter: chapters, expertise: texts }),
  moveChapter: of('moveChapter', { chapter: chapters, tribe: tribes, before: orNone(chapters) }),
  removeChapter: of('removeChapter', { chapter: chapters }),
  nameChapterLead: of('nameChapterLead', { chapter: chapters, person: orNone(people) }),
  addTribe: of('addTribe', {
    tribe: tribes,
    name: names,
    before: orNone(tribes),
    form: fc.constantFrom(undefined, 'tribe', 'department', 'chain'),
  }),
  renameTribe: of('renameTribe', { tribe: tribes, name: names }),
  describeTribe: of('describeTribe', {
    tribe: tribes,
    purpose: maybe(texts),
    kind: fc.constantFrom(undefined, null, 'run', 'change'),
    form: fc.constantFrom(undefined, 'tribe', 'department', 'chain'),
  }),
  moveTribe: of('moveTribe', { tribe: tribes, before: orNone(tribes) }),
  removeTribe: of('removeTribe', { tribe: tribes }),
  nameTribeLead: of('nameTribeLead', { tribe: tribes, person: orNone(people) }),
  nameTribeCoaches: of('nameTribeCoaches', { tribe: tribes, people: some(people) }),
  profileTribe: of('profileTribe', { tribe: tribes, aspect: among(ASPECTS), standing }),
  addGuild: of('addGuild', { guild: guilds, name: names }),
  renameGuild: of('renameGuild', { guild: guilds, name: names }),
  moveGuild: of('moveGuild', { guild: guilds, before: orNone(guilds) }),
  removeGuild: of('removeGuild', { guild: guilds }),
  nameGuildCoordinator: of('nameGuildCoordinator', { guild: guilds, person: orNone(people) }),
  joinGuild: of('joinGuild', { guild: guilds, people: some(people) }),
  leaveGuild: of('leaveGuild', { guild: guilds, people: some(people) }),
  addProduct: of('addProduct', { product: products, name: names, squad: orNone(squads), before: orNone(products) }),
  renameProduct: of('renameProduct', { product: products, name: names }),
  describeProduct: of('describeProduct', { product: products, details: ofProduct }),
  moveProduct: of('moveProduct', { product: products, before: orNone(products) }),
  removeProduct: of('removeProduct', { product: products }),
  assignProduct: of('assignProduct', {
    product: products,
    part: fc.constantFrom('squad', 'service'),
    to: orNone(squads),
  }),
  nameProductManager: of('nameProductManager', { product: products, person: orNone(people) }),
  addProject: of('addProject', { project: projects, name: names, begin: days, end: days, before: orNone(projects) }),
  renameProject: of('renameProject', { project: projects, name: names }),
  describeProject: of('describeProject', { project: projects, details: ofProject }),
  dateProject: of('dateProject', { project: projects, begin: days, end: days }),
  moveProject: of('moveProject', { project: projects, before: orNone(projects) }),
  removeProject: of('removeProject', { project: projects }),
  nameProjectLead: of('nameProjectLead', { project: projects, person: orNone(people) }),
  bringUnderProgramme: of('bringUnderProgramme', { project: projects, programme: orNone(programmes) }),
  linkProject: of('linkProject', { project: projects, to: link }),
  unlinkProject: of('unlinkProject', { project: projects, to: link }),
  joinProject: of('joinProject', { project: projects, people: some(people) }),
  leaveProject: of('leaveProject', { project: projects, people: some(people) }),
  shareProjectTime: of('shareProjectTime', { project: projects, person: people, share: shares }),
  addProgramme: of('addProgramme', { programme: programmes, name: names, before: orNone(programmes) }),
  renameProgramme: of('renameProgramme', { programme: programmes, name: names }),
  describeProgramme: of('describeProgramme', { programme: programmes, details: fc.record({ text: texts }) }),
  moveProgramme: of('moveProgramme', { programme: programmes, before: orNone(programmes) }),
  removeProgramme: of('removeProgramme', { programme: programmes }),
  nameProgrammeManager: of('nameProgrammeManager', { programme: programmes, person: orNone(people) }),
  addScenario: of('addScenario', { added, name: names, before: orNone(scenarios), beside: maybe(fc.boolean()) }),
  renameScenario: of('renameScenario', { name: names }),
  describeScenario: of('describeScenario', { details: ofScenario }),
  chooseMode: of('chooseMode', { mode: fc.constantFrom('enforce', 'sketch') }),
  chooseStatus: of('chooseStatus', { status: among(STATUSES), on: maybe(orNone(days)) }),
  freezeScenario: of('freezeScenario', {}),
  moveScenario: of('moveScenario', { before: orNone(scenarios) }),
  removeScenario: of('removeScenario', {}),
  bringUpToDate: of('bringUpToDate', {}),
  addNote: of('addNote', {
    note: notes,
    only: fc.boolean(),
    to: orNone(notes),
    subject: orNone(squads),
    text: texts,
    by: texts,
  }),
  changeNote: of('changeNote', { note: notes, text: maybe(texts), done: maybe(fc.boolean()) }),
  removeNote: of('removeNote', { note: notes }),
  decide: of('decide', {
    from: scenarios,
    to: scenarios,
    change: changes,
    state: fc.constantFrom('proposed', 'agreed', 'rejected'),
    remark: texts,
    by: texts,
  }),
  withdrawDecision: of('withdrawDecision', { from: scenarios, to: scenarios, change: changes }),
  waive: of('waive', {
    rule: among(RULE_IDS),
    subject: squads,
    only: fc.boolean(),
    reason: texts,
    by: texts,
    until: orNone(days),
    upTo: fc.constantFrom(undefined, 0, 1, 10),
  }),
  withdrawWaiver: of('withdrawWaiver', { rule: among(RULE_IDS), subject: squads, only: fc.boolean() }),
  choosePack: of('choosePack', { pack: packs }),
  setRule: of('setRule', {
    rule: among(RULE_IDS),
    severity: among([undefined, null, 'error', 'info', 'off']),
    limit: among([undefined, null, 0, 1, 9, 2.5]),
  }),
  renameDocument: of('renameDocument', { name: names }),
  classifyDocument: of('classifyDocument', { classification: texts }),
};

/** What takes away is asked less often, so that there is something to work on. */
const single = fc.oneof(
  ...Object.entries(one).map(([type, arbitrary]) => ({ weight: /^(remove|freeze)/.test(type) ? 1 : 3, arbitrary })),
);

/**
 * Any command there is, `together` and `takeOverList` included: the type above makes a new one fail to compile until it
 * is here. Going back to an earlier state is left to tests of its own: that is no edit, and shares no record with what
 * was there.
 */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 30, arbitrary: single },
  { weight: 6, arbitrary: of('together', { commands: some(single) }) },
  { weight: 2, arbitrary: of('takeOverList', { people: fc.nat(3), changes: fc.nat(3), commands: some(single) }) },
);
