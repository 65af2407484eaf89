import { Document, type RuleSetting, type ScenarioId } from '../../src/domain/document.ts';
import type {
  Chapter,
  ChapterId,
  Guild,
  GuildId,
  Member,
  Organisation,
  Person,
  PersonId,
  ProductId,
  ProgrammeId,
  ProjectId,
  Squad,
  SquadId,
  Tribe,
  TribeId,
} from '../../src/domain/organisation.ts';
import { type ProductPicture, productListsOf, slug } from './productPicture.ts';
import { type ScenarioPicture, sayingsOf, scenariosOf } from './scenarioPicture.ts';

// An organisation drawn as text, read from it and written back.
//
//   squads    Checkout: Ana*, Bo 50% / Refunds (Tom): Cy*, Tester? / No squad: Ed
//   chapters  Development (Jo): Ana, Bo / Data: Cy / No chapter: Ed
//   tribes    Shop (Els; Tom): Checkout, Refunds, Development / Bank [department]: Data
//   guilds    Access (Ana): Ana, Bo
//
// `*` is a product owner, `50%` a stated share of time, `?` a vacancy. In brackets stands a squad's coach, a chapter's
// lead, a guild's coordinator; of a tribe the lead and then, behind `;`, the coaches (`-` is no lead); of a squad, behind
// `;`, who is connected. Products and what belongs to them: `productPicture.ts`; scenarios: `scenarioPicture.ts`.

export interface Picture extends ProductPicture, ScenarioPicture {
  squads?: string;
  chapters?: string;
  tribes?: string;
  guilds?: string;
  mode?: 'enforce' | 'sketch';
  rules?: Record<string, RuleSetting>;
}

export const SCENARIO = 'scenario:today';
export const TODAY = '2027-02-01';
/** What every command of these tests says besides what it is about. */
export const here = { scenario: SCENARIO, today: TODAY } as const;

export const person = (name: string): PersonId => `person:${slug(name)}`;
export const squad = (name: string): SquadId => `squad:${slug(name)}`;
export const chapter = (name: string): ChapterId => `chapter:${slug(name)}`;
export const tribe = (name: string): TribeId => `tribe:${slug(name)}`;
export const guild = (name: string): GuildId => `guild:${slug(name)}`;
export const product = (name: string): ProductId => `product:${slug(name)}`;
export const project = (name: string): ProjectId => `project:${slug(name)}`;
export const programme = (name: string): ProgrammeId => `programme:${slug(name)}`;

interface Group {
  name: string;
  heads: string[];
  items: string[];
}

function groupsIn(text: string | undefined): Group[] {
  if (!text) return [];
  return text.split(' / ').map((part) => {
    const match = /^([^:(]+?)(?: \(([^)]*)\))?:(.*)$/.exec(part.trim());
    if (!match) throw new Error(`Not a picture: ${part}`);
    const [, name = '', heads = '', items = ''] = match;
    return {
      name,
      heads: heads.split(/[;,]\s*/).filter(Boolean),
      items: items
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    };
  });
}

/** The document that a picture shows: one scenario and one tribe, *Today* and *Shop*, unless it says otherwise. */
export function documentOf(shown: Picture): Document {
  const people = new Map<string, Person>();
  const meet = (drawn: string): PersonId => {
    const [, name = '', mark] = /^(.*?)(\?)?$/.exec(drawn) ?? [];
    const known = people.get(name) ?? Object.assign(personNamed(name), mark && { kind: 'vacancy' });
    people.set(name, known);
    return known.id;
  };
  const lead = (drawn: string | undefined): PersonId | null => (drawn && drawn !== '-' ? meet(drawn) : null);
  const squads: Squad[] = [];
  for (const { name, heads, items } of groupsIn(shown.squads)) {
    if (name === 'No squad') items.forEach(meet);
    else {
      const members = items.map((item) => memberOf(item, meet));
      const besides = { mission: '', coach: lead(heads[0]), connected: heads.slice(1).map(meet), profile: {} };
      squads.push({ id: squad(name), tribe: tribe('Shop'), name, ...besides, members });
    }
  }
  const chapters: Chapter[] = [];
  for (const { name, heads, items } of groupsIn(shown.chapters)) {
    const members = items.map(meet);
    if (name === 'No chapter') continue;
    const id = chapter(name);
    chapters.push({ id, tribe: tribe('Shop'), name, expertise: '', lead: lead(heads[0]) });
    for (const each of people.values()) if (members.includes(each.id)) each.chapter = id;
  }
  const tribes: Tribe[] = [];
  for (const { name: drawn, heads, items } of groupsIn(shown.tribes ?? 'Shop:')) {
    const [, name = '', form] = /^(.+?)(?: \[(.+)\])?$/.exec(drawn) ?? [];
    const leading = { lead: lead(heads[0]), coaches: heads.slice(1).map(meet) };
    const besides = { purpose: '', form: (form ?? 'tribe') as Tribe['form'], profile: {} };
    tribes.push({ id: tribe(name), name, ...besides, ...leading });
    for (const part of [...squads, ...chapters]) if (items.includes(part.name)) part.tribe = tribe(name);
  }
  const guilds: Guild[] = groupsIn(shown.guilds).map(({ name, heads, items }) => ({
    id: guild(name),
    name,
    coordinator: lead(heads[0]),
    members: items.map(meet),
  }));
  const lists = productListsOf(shown, meet);
  const organisation: Organisation = { tribes, squads, chapters, guilds, people: [...people.values()], ...lists };
  return Document.parse({
    format: 'tribecraft',
    version: 2,
    name: 'Picture',
    rules: shown.rules ?? {},
    ...sayingsOf(shown),
    scenarios: scenariosOf(shown.scenarios ?? 'Today', organisation, shown.mode ?? 'enforce'),
  });
}

function personNamed(name: string): Person {
  return {
    id: person(name),
    name,
    chapter: null,
    role: '',
    deep: [],
    broad: [],
    fte: 1,
    kind: 'employee',
    location: '',
    email: '',
    employeeNumber: '',
    note: '',
    fields: {},
    job: '',
    scale: '',
    phases: [],
  };
}

function memberOf(drawn: string, meet: (drawn: string) => PersonId): Member {
  const [, name = '', star, percent] = /^(.*?)(\*)?(?: (\d+(?:\.\d+)?)%)?$/.exec(drawn) ?? [];
  return { person: meet(name), productOwner: Boolean(star), ...(percent && { share: Number(percent) / 100 }) };
}

/** An organisation as the rules are asked about it. */
export const inScenario = (organisation: Organisation) => ({ id: SCENARIO, organisation }) as const;

/** The organisation of a scenario; of the one that pictures show, or what is first without it, unless told. */
export function organisationOf(document: Document, told?: ScenarioId): Organisation {
  const { scenarios } = document;
  const first = told ? undefined : scenarios[0];
  const scenario = scenarios.find(({ id }) => id === (told ?? SCENARIO)) ?? first;
  if (!scenario) throw new Error(`The picture lost ${told}`);
  return scenario.organisation;
}

const drawGroups = (groups: [name: string, items: string[]][]) =>
  groups.map(([name, items]) => `${name}: ${items.join(', ')}`.trimEnd()).join(' / ');

function draw(organisation: Organisation, id: PersonId | null): string {
  const found = organisation.people.find((each) => each.id === id);
  return found ? `${found.name}${found.kind === 'vacancy' ? '?' : ''}` : '-';
}

const withHeads = (name: string, heads: string) => (heads === '' || heads === '-' ? name : `${name} (${heads})`);

/** Squads and their members, and at the end who is in none. */
export function squadsIn(document: Document, told?: ScenarioId): string {
  const organisation = organisationOf(document, told);
  const groups = organisation.squads.map(({ name, coach, members, connected }): [string, string[]] => [
    withHeads(name, [coach, ...connected].map((each) => draw(organisation, each)).join('; ')),
    members.map(({ person: id, productOwner, share }) => {
      const percent = share === undefined ? '' : ` ${Math.round(share * 10_000) / 100}%`;
      return `${draw(organisation, id)}${productOwner ? '*' : ''}${percent}`;
    }),
  ]);
  const placed = new Set(organisation.squads.flatMap((each) => each.members.map((member) => member.person)));
  const bench = organisation.people.filter((each) => !placed.has(each.id)).map((each) => draw(organisation, each.id));
  return drawGroups(bench.length > 0 ? [...groups, ['No squad', bench]] : groups);
}

/** Chapters and their people, and at the end who is in none. */
export function chaptersIn(document: Document, told?: ScenarioId): string {
  const organisation = organisationOf(document, told);
  const inChapter = (id: ChapterId | null) =>
    organisation.people.filter((each) => each.chapter === id).map((each) => draw(organisation, each.id));
  const groups = organisation.chapters.map(({ id, name, lead }): [string, string[]] => [
    withHeads(name, draw(organisation, lead)),
    inChapter(id),
  ]);
  const none = inChapter(null);
  return drawGroups(none.length > 0 ? [...groups, ['No chapter', none]] : groups);
}

/** Tribes with their squads, then their chapters. */
export function tribesIn(document: Document, told?: ScenarioId): string {
  const organisation = organisationOf(document, told);
  return drawGroups(
    organisation.tribes.map(({ id, name, form, lead, coaches }) => {
      const heads = [draw(organisation, lead), coaches.map((coach) => draw(organisation, coach)).join(', ')];
      const parts = [...organisation.squads, ...organisation.chapters].filter((part) => part.tribe === id);
      const drawn = form === 'tribe' ? name : `${name} [${form}]`;
      return [withHeads(drawn, heads.filter(Boolean).join('; ')), parts.map((part) => part.name)];
    }),
  );
}

export function guildsIn(document: Document, told?: ScenarioId): string {
  const organisation = organisationOf(document, told);
  return drawGroups(
    organisation.guilds.map(({ name, coordinator, members }) => [
      withHeads(name, draw(organisation, coordinator)),
      members.map((member) => draw(organisation, member)),
    ]),
  );
}
