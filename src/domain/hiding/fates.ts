import type { Alteration } from '../compare/alteration.ts';
import type { Decision, Document, RuleSetting, Scenario, Waiver } from '../document.ts';
import type { IdKind } from '../ids.ts';
import type {
  Chapter,
  Dependency,
  Guild,
  Member,
  Organisation,
  Person,
  Product,
  Profile,
  Programme,
  Project,
  ProjectMember,
  Squad,
  Tribe,
} from '../organisation.ts';
import { ASPECTS, STATUSES } from '../vocabulary.ts';

/**
 * What becomes of a field where names are hidden:
 * - `stays`: a number, a yes or no, or a word of a vocabulary; nobody can write a name in it.
 * - `day`: a day, which stays.
 * - `rule`: the id of a rule, which stays; what is said of a rule that is not known here goes.
 * - `rules`: the same, as keys.
 * - `id`: replaced by another id of the same kind, always the same one.
 * - `subject`: the same of a text that is mostly an id; empty where it is none.
 * - `change`: the same of every id in the text by which a change is known again.
 * - `alias`: the name of a person, replaced by a pseudonym or by the role.
 * - `named`: a text about the organisation, in which every whole name of a person is replaced.
 * - `goes`: emptied, since it is about somebody, or anybody may have written anything in it.
 * - `absent`: the same of what need not be there at all.
 *
 * A field by field table is for records in records. Keys that are not known here go.
 */
export type Fate =
  | 'stays'
  | 'day'
  | 'rule'
  | 'rules'
  | 'id'
  | 'subject'
  | 'change'
  | 'alias'
  | 'named'
  | 'goes'
  | 'absent'
  | { readonly [key: string]: Fate };

type Fates<Row> = { readonly [Key in keyof Row]-?: FateOf<NonNullable<Row[Key]>> | Unless<Row[Key]> };
type Unless<Value> = undefined extends Value ? 'absent' : never;

/** What may become of a value of a type: an id never stays, nor does a text that anything can stand in. */
type FateOf<Value> = [Value] extends [`${IdKind}:${string}`]
  ? 'id'
  : [Value] extends [string]
    ? string extends Value
      ? 'day' | 'rule' | 'subject' | 'change' | 'alias' | 'named' | 'goes'
      : 'stays'
    : [Value] extends [number | boolean]
      ? 'stays'
      : [Value] extends [readonly (infer Item)[]]
        ? FateOf<Item> | 'goes'
        : string extends keyof Value
          ? 'rules' | 'goes'
          : Fates<Value>;

const profile = Object.fromEntries(ASPECTS.map((aspect) => [aspect, 'stays'])) as Record<keyof Profile, 'stays'>;
const statusOn = Object.fromEntries(STATUSES.map((status) => [status, 'day'])) as Record<
  keyof Scenario['statusOn'],
  'day'
>;

const tribe = {
  id: 'id',
  name: 'named',
  purpose: 'named',
  kind: 'stays',
  lead: 'id',
  coaches: 'id',
  form: 'stays',
  profile,
} as const satisfies Fates<Tribe>;

const member = { person: 'id', productOwner: 'stays', share: 'stays' } as const satisfies Fates<Member>;

const squad = {
  id: 'id',
  tribe: 'id',
  name: 'named',
  mission: 'named',
  coach: 'id',
  members: member,
  connected: 'id',
  profile,
} as const satisfies Fates<Squad>;

const chapter = {
  id: 'id',
  tribe: 'id',
  name: 'named',
  expertise: 'named',
  lead: 'id',
} as const satisfies Fates<Chapter>;

const guild = { id: 'id', name: 'named', coordinator: 'id', members: 'id' } as const satisfies Fates<Guild>;

const person = {
  id: 'id',
  name: 'alias',
  chapter: 'id',
  role: 'named',
  deep: 'named',
  broad: 'named',
  fte: 'stays',
  kind: 'stays',
  location: 'goes',
  email: 'goes',
  employeeNumber: 'goes',
  note: 'goes',
  fields: 'goes',
  job: 'named',
  scale: 'named',
  phases: 'stays',
  imported: 'absent',
} as const satisfies Fates<Person>;

const product = {
  id: 'id',
  name: 'named',
  squad: 'id',
  service: 'id',
  manager: 'id',
  complex: 'stays',
  way: 'stays',
  phase: 'stays',
  launch: 'day',
  // A rule asks for it, and it is about customers.
  value: 'named',
  text: 'goes',
} as const satisfies Fates<Product>;

const projectMember = { person: 'id', share: 'stays' } as const satisfies Fates<ProjectMember>;

const project = {
  id: 'id',
  name: 'named',
  kind: 'named',
  begin: 'day',
  end: 'day',
  state: 'stays',
  lead: 'id',
  programme: 'id',
  after: 'id',
  products: 'id',
  squads: 'id',
  members: projectMember,
  text: 'goes',
} as const satisfies Fates<Project>;

const programme = { id: 'id', name: 'named', manager: 'id', text: 'goes' } as const satisfies Fates<Programme>;

const dependency = { from: 'id', to: 'id', how: 'stays', text: 'goes' } as const satisfies Fates<Dependency>;

const organisation = {
  tribes: tribe,
  squads: squad,
  chapters: chapter,
  guilds: guild,
  people: person,
  products: product,
  projects: project,
  programmes: programme,
  dependencies: dependency,
} as const satisfies Fates<Organisation>;

const scenario = {
  id: 'id',
  name: 'named',
  basedOn: 'id',
  kind: 'stays',
  text: 'goes',
  reasons: 'goes',
  consequences: 'goes',
  measures: 'goes',
  follows: 'stays',
  mode: 'stays',
  status: 'stays',
  statusOn,
  effective: 'day',
  frozen: 'day',
  organisation,
} as const satisfies Fates<Scenario>;

/** What is said of one rule. */
export const RULE_FATES = { severity: 'stays', limit: 'stays' } as const satisfies Fates<RuleSetting>;

const waiver = {
  rule: 'rule',
  subject: 'subject',
  scenario: 'id',
  reason: 'goes',
  by: 'goes',
  until: 'day',
  upTo: 'stays',
} as const satisfies Fates<Waiver>;

const decision = {
  from: 'id',
  to: 'id',
  change: 'change',
  state: 'stays',
  remark: 'goes',
  by: 'goes',
  on: 'day',
} as const satisfies Fates<Decision>;

/** What becomes of every field of a document: one that is not decided about does not compile. */
export const FATES = {
  format: 'stays',
  version: 'stays',
  name: 'named',
  classification: 'named',
  pack: 'stays',
  rules: 'rules',
  waivers: waiver,
  // Questions and answers among those who reorganise, about whoever it may be.
  notes: 'goes',
  decisions: decision,
  scenarios: scenario,
} as const satisfies Fates<Document>;

const happened = {
  became: true,
  split: true,
  merged: true,
  founded: true,
  dissolved: true,
  new: true,
  gone: true,
  moved: true,
  'also-in': true,
  left: true,
  filled: true,
  chapter: true,
  'line-manager': true,
  share: true,
  field: true,
  order: true,
} as const satisfies Record<Alteration['kind'], true>;

/** Every word of the text of a change that is no id: what happened, which field is otherwise, and `-` for nothing. */
export const WORDS_OF_CHANGES: ReadonlySet<string> = new Set([
  '-',
  ...Object.keys(happened),
  ...[...Object.values(organisation), member].flatMap(Object.keys),
]);
