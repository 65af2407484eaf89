import type { Command } from '../../src/domain/commands/command.ts';
import { run } from '../../src/domain/commands/run.ts';
import type { Document, ScenarioId } from '../../src/domain/document.ts';
import { emptyDocument } from '../../src/domain/emptyDocument.ts';
import type {
  Chapter,
  Guild,
  Member,
  Organisation,
  Person,
  PersonId,
  Squad,
  Tribe,
} from '../../src/domain/organisation.ts';
import { commandOf, TODAY } from './everyCommand.ts';
import { hireInto, personOf } from './hiring.ts';
import { EXPERTISES, SQUAD_NAMES, TRIBE_NAMES } from './names.ts';
import { Random } from './random.ts';

const SEED = 20_271_009;
/** As in a large bank: 12 squads to 100 people, and tribes that stay under the limit of 150. */
const SQUADS_A_PERSON = 0.12;
const PEOPLE_A_TRIBE = 143;
const SQUADS_A_COACH = 4;
/** Of each tribe: in a chapter and in no squad. */
const IN_NO_SQUAD = 2;
const SQUAD_SIZE = { least: 5, most: 9 };
const MOVES_A_PROPOSAL = 10;
const GUILDS = ['Accessibility', 'Security', 'Open source', 'Writing', 'Machine learning', 'Sustainability'];

/**
 * An invented organisation of a given number of people as a document, the same in every run. It keeps
 * the enforced limits, and has what real ones have: leads, coaches, externals, vacancies, part-timers, people in two
 * squads and in none. 10,000 people make 1,200 squads and 70 tribes.
 */
export function syntheticDocument(people: number): Document {
  const document = emptyDocument(`Synthetic ${people}`, 'Today');
  const scenarios = document.scenarios.map((scenario) => ({ ...scenario, organisation: organisationOf(people) }));
  return { ...document, scenarios };
}

/** The same, and proposals based on it, each of which moves ten people to other squads: so many scenarios in all. */
export function syntheticProposals(people: number, scenarios: number): Document {
  let document = { ...syntheticDocument(people), name: `Synthetic ${people} in ${scenarios} scenarios` };
  const [today] = document.scenarios;
  if (!today) throw new Error('The document has no scenario');
  for (let at = 1; at < scenarios; at++) {
    const added: ScenarioId = `scenario:p${at}`;
    document = after(document, { type: 'addScenario', added, name: `Proposal ${at}`, scenario: today.id, today: TODAY });
    for (let move = 0; move < MOVES_A_PROPOSAL; move++) {
      const proposal = document.scenarios.find(({ id }) => id === added) ?? today;
      const turn = at * MOVES_A_PROPOSAL + move;
      document = after(document, { ...commandOf('movePeople', proposal.organisation, turn), scenario: added });
    }
  }
  return document;
}

function after(document: Document, command: Command): Document {
  const outcome = run(document, command);
  if (outcome.kind !== 'done') throw new Error(`${command.type} was ${outcome.kind}`);
  return outcome.document;
}

function organisationOf(count: number): Organisation {
  const random = new Random(SEED);
  const organisation: Organisation = {
    tribes: [],
    squads: [],
    chapters: [],
    guilds: [],
    people: [],
    products: [],
    projects: [],
    programmes: [],
    dependencies: [],
  };
  const tribes = Math.ceil(count / PEOPLE_A_TRIBE);
  const peopleIn = evenly(count, tribes);
  const squadsIn = evenly(Math.round(count * SQUADS_A_PERSON), tribes);
  for (let at = 0; at < tribes; at++) addTribe(organisation, at, peopleIn[at] ?? 0, squadsIn[at] ?? 0, random);
  organisation.guilds = GUILDS.map((name, at) => guildOf(name, at, organisation.people, random));
  addProducts(organisation);
  return organisation;
}

/** A whole divided into whole parts that differ by at most one. */
function evenly(whole: number, parts: number): number[] {
  const upTo = (part: number) => Math.floor((whole * part) / parts);
  return Array.from({ length: parts }, (_, part) => upTo(part + 1) - upTo(part));
}

function addTribe(organisation: Organisation, at: number, people: number, squads: number, random: Random): void {
  const hire = (role: string, more: Partial<Person> = {}): Person => {
    const person = personOf(organisation.people.length, role, more, random);
    organisation.people.push(person);
    return person;
  };
  const name = TRIBE_NAMES[at % TRIBE_NAMES.length] ?? '';
  const tribe: Tribe = {
    id: `tribe:t${at}`,
    name,
    purpose: `${name} that people understand at first sight`,
    kind: 'change',
    form: 'tribe',
    profile: { mandate: '2.0' },
    lead: hire('Tribe lead').id,
    coaches: Array.from({ length: Math.ceil(squads / SQUADS_A_COACH) }, () => hire('Agile coach').id),
  };
  const chapters = EXPERTISES.map(
    (expertise, each): Chapter => ({
      id: `chapter:t${at}c${each}`,
      tribe: tribe.id,
      name: expertise.name,
      expertise: expertise.name.toLowerCase(),
      lead: null,
    }),
  );
  const specialist = (each: number): Person => hireInto(chapters, each % chapters.length, hire, random);
  const seats = people - 1 - tribe.coaches.length - IN_NO_SQUAD;
  const own = unevenly(seats, squads, random).map(
    (size, each): Squad => ({
      id: `squad:t${at}s${each}`,
      tribe: tribe.id,
      name: SQUAD_NAMES[(organisation.squads.length + each) % SQUAD_NAMES.length] ?? '',
      mission: 'Do what customers ask for before they have to ask',
      connected: [],
      profile: {},
      coach: tribe.coaches[Math.floor(each / SQUADS_A_COACH)] ?? null,
      members: [
        memberOf(hire('Product owner', { kind: 'employee' }).id, true),
        ...Array.from({ length: size - 1 }, (_, seat) => memberOf(specialist(each + Math.floor(seat / 2)).id)),
      ],
    }),
  );
  for (let each = 0; each < IN_NO_SQUAD; each++) specialist(random.below(chapters.length));
  shareSomebody(own, random);
  organisation.tribes.push(tribe);
  organisation.squads.push(...own);
  organisation.chapters.push(...chapters);
}

/** Every third squad makes a product; every tenth product has a project; the squads beside each other wait in turn. */
function addProducts(organisation: Organisation): void {
  const { squads, products, projects, programmes, dependencies } = organisation;
  programmes.push({ id: 'programme:homes', name: 'Homes', manager: organisation.tribes[0]?.lead ?? null, text: '' });
  for (const [at, { id, name }] of squads.entries()) {
    const next = squads[at + 1];
    if (at % 3 !== 0) continue;
    if (next) dependencies.push({ from: id, to: next.id, how: 'slowing', text: '' });
    const product = { service: null, manager: null, complex: false, way: null, phase: null, launch: '2027-06-01' } as const;
    products.push({ ...product, id: `product:p${at}`, name, squad: id, value: 'Time', text: '' });
    if (at % 30 !== 0) continue;
    projects.push({
      id: `project:p${at}`,
      name: `${name} 2027`,
      kind: '',
      begin: '2027-01-04',
      end: '2027-05-28',
      state: 'running',
      lead: squads[at]?.members[0]?.person ?? null,
      programme: 'programme:homes',
      after: [],
      products: [`product:p${at}`],
      squads: [id],
      members: [],
      text: '',
    });
  }
}

function memberOf(person: PersonId, productOwner = false): Member {
  return { person, productOwner };
}

/** Squads of different sizes that together have so many seats. */
function unevenly(seats: number, squads: number, random: Random): number[] {
  const sizes = evenly(seats, squads);
  for (let turn = 0; turn < squads; turn++) {
    const from = random.below(squads);
    const to = random.below(squads);
    const [less, more] = [(sizes[from] ?? 0) - 1, (sizes[to] ?? 0) + 1];
    if (from === to || less < SQUAD_SIZE.least || more > SQUAD_SIZE.most) continue;
    sizes[from] = less;
    sizes[to] = more;
  }
  return sizes;
}

/** Two people of a tribe give half of their time to a second squad that has room. */
function shareSomebody(squads: Squad[], random: Random): void {
  const roomy = squads.filter((squad) => squad.members.length < SQUAD_SIZE.most).slice(0, 2);
  for (const second of roomy) {
    const first = random.pick(squads.filter((squad) => squad !== second));
    const member = first.members.at(-1);
    if (!member || member.share !== undefined) continue;
    member.share = 0.5;
    second.members.push({ ...memberOf(member.person), share: 0.5 });
  }
}

function guildOf(name: string, at: number, people: readonly Person[], random: Random): Guild {
  const members = random
    .shuffled(people.filter((person) => person.kind !== 'vacancy'))
    .slice(0, 40)
    .map((person) => person.id);
  return { id: `guild:g${at}`, name, coordinator: members[0] ?? null, members };
}
