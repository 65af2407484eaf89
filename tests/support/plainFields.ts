import type {
  Chapter,
  Dependency,
  Guild,
  Person,
  Product,
  Profile,
  Programme,
  Project,
  Squad,
  Tribe,
} from '../../src/domain/organisation.ts';

/** What counts as an id after units became others. */
type Now = (id: string | null) => string | null;
/** By its name in the file, each field of a record as it is compared. */
type Fields = Record<string, unknown>;

/** A text that is blank is missing; all else of it is exact. */
const exact = (text: string) => (text.trim() === '' ? '' : text);
/** Roles and expertise, which match without the spaces round them and in either case. */
const matched = (text: string) => text.trim().toLowerCase();
const setOf = (items: readonly string[]) => [...new Set(items)].sort();
const expertises = (texts: readonly string[]) => setOf(texts.map(matched).filter((text) => text !== ''));
const byKey = (record: Fields) =>
  Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => [key, record[key]]);
const profileOf = (profile: Profile) => byKey(profile);

export const tribeFields = (tribe: Tribe): Fields => ({
  name: tribe.name,
  purpose: exact(tribe.purpose),
  kind: tribe.kind,
  lead: tribe.lead,
  coaches: tribe.coaches,
  form: tribe.form,
  profile: profileOf(tribe.profile),
});

export const squadFields = (squad: Squad, now: Now): Fields => ({
  tribe: now(squad.tribe),
  name: squad.name,
  mission: exact(squad.mission),
  coach: squad.coach,
  productOwner: setOf(squad.members.filter((member) => member.productOwner).map(({ person }) => person)),
  connected: squad.connected,
  profile: profileOf(squad.profile),
});

export const chapterFields = (chapter: Chapter, now: Now): Fields => ({
  tribe: now(chapter.tribe),
  name: chapter.name,
  expertise: matched(chapter.expertise),
  lead: chapter.lead,
});

/** Of a person, what has no word of its own; what a list once said of them is compared by none. */
export const personFields = (person: Person): Fields => ({
  name: person.name,
  role: matched(person.role),
  deep: expertises(person.deep),
  broad: expertises(person.broad),
  fte: person.fte,
  kind: person.kind,
  location: exact(person.location),
  email: exact(person.email),
  employeeNumber: exact(person.employeeNumber),
  note: exact(person.note),
  fields: byKey(person.fields).filter(([, text]) => exact(String(text)) !== ''),
  job: exact(person.job),
  scale: exact(person.scale),
  phases: setOf(person.phases),
});

export const guildFields = (guild: Guild): Fields => ({
  name: guild.name,
  coordinator: guild.coordinator,
  members: guild.members,
});

export const productFields = (product: Product, now: Now): Fields => ({
  name: product.name,
  squad: now(product.squad),
  service: now(product.service),
  manager: product.manager,
  complex: product.complex,
  way: product.way,
  phase: product.phase,
  launch: product.launch,
  value: exact(product.value),
  text: exact(product.text),
});

export const projectFields = (project: Project, now: Now): Fields => ({
  name: project.name,
  kind: exact(project.kind),
  begin: project.begin,
  end: project.end,
  state: project.state,
  lead: project.lead,
  programme: project.programme,
  after: project.after,
  products: project.products,
  squads: project.squads.map(now),
  members: project.members.map(({ person, share }) => [person, share]),
  text: exact(project.text),
});

export const programmeFields = (programme: Programme): Fields => ({
  name: programme.name,
  manager: programme.manager,
  text: exact(programme.text),
});

export const dependencyFields = (dependency: Dependency): Fields => ({
  how: dependency.how,
  text: exact(dependency.text),
});
