import { z } from 'zod';
import {
  Day,
  distinct,
  distinctOrNone,
  idTail,
  Name,
  optionalDay,
  optionalText,
  orAbsent,
  orNone,
  Text,
  text,
  wordOf,
  wordsOf,
} from './values.ts';
import { ASPECTS, PHASES, STANDINGS } from './vocabulary.ts';

/** An id carries its kind, so that a squad's cannot be given where a person's is meant. */
export const TribeId = z.templateLiteral(['tribe:', idTail]);
export const SquadId = z.templateLiteral(['squad:', idTail]);
export const ChapterId = z.templateLiteral(['chapter:', idTail]);
export const GuildId = z.templateLiteral(['guild:', idTail]);
export const PersonId = z.templateLiteral(['person:', idTail]);
export const ProductId = z.templateLiteral(['product:', idTail]);
export const ProjectId = z.templateLiteral(['project:', idTail]);
export const ProgrammeId = z.templateLiteral(['programme:', idTail]);
export type TribeId = z.infer<typeof TribeId>;
export type SquadId = z.infer<typeof SquadId>;
export type ChapterId = z.infer<typeof ChapterId>;
export type GuildId = z.infer<typeof GuildId>;
export type PersonId = z.infer<typeof PersonId>;
export type ProductId = z.infer<typeof ProductId>;
export type ProjectId = z.infer<typeof ProjectId>;
export type ProgrammeId = z.infer<typeof ProgrammeId>;
/** Whatever a finding may be about. */
export type SubjectId = TribeId | SquadId | ChapterId | PersonId | ProductId | ProjectId | ProgrammeId;

const texts = z.array(Text).default([]);
/** Nobody in the seat: `null` in memory, left out in a file. */
const seat = PersonId.nullable().default(null);
const distinctPeople = distinct(PersonId);
/** A choice that may be left open: `null` in memory, left out in a file. */
const choice = <const Word extends string>(words: readonly Word[]) => wordOf(words).nullable().default(null);
const standing = orAbsent(z.enum(STANDINGS));

/**
 * Where a squad, or all squads of a tribe, stand between product management 1.0 and 2.0, aspect by aspect; one that is
 * absent is not stated. [W] ch. 5
 */
export const Profile = z.looseObject(
  Object.fromEntries(ASPECTS.map((aspect) => [aspect, standing])) as Record<(typeof ASPECTS)[number], typeof standing>,
);

/** A group of squads and chapters that serve one purpose, such as a product family; at most 150 people. [W] ch. 4 */
export const Tribe = z.looseObject({
  id: TribeId,
  name: Name,
  purpose: text,
  /** What the tribe does to the business: keeps it running, or changes it. [W] ch. 5 */
  kind: z.enum(['run', 'change']).optional(),
  /** Tribe lead (TL): answers for the tribe's purpose and results. [W] ch. 4 */
  lead: seat,
  /** Agile coaches (AC) who serve every squad of the tribe. [W] ch. 4 */
  coaches: distinctPeople,
  /**
   * What it is drawn as: a department and a chain are what a reorganisation starts from, and their squads and chapters
   * teams and groups. [W] ch. 5
   */
  form: orNone(z.enum(['tribe', 'department', 'chain']), 'tribe'),
  /** What holds for its squads that do not say otherwise. */
  profile: orNone(Profile, {}),
});

/** A person's place in one squad. */
export const Member = z.looseObject({
  person: PersonId,
  /** Steers the *what* of the squad: its mission and the order of its to-do list. [W] ch. 4 */
  productOwner: z.boolean().default(false),
  /** Part of the person's own working time, above 0 and at most 1; absent shares split what the stated ones leave. */
  share: z.number().gt(0).max(1).optional(),
});

/** A self-steering team, end-to-end responsible for one mission; at most 9 members. [W] ch. 4 */
export const Squad = z.looseObject({
  id: SquadId,
  tribe: TribeId,
  name: Name,
  mission: text,
  /** The agile coach who serves this squad; not a member by that alone. */
  coach: seat,
  /** Who is in a squad stands here and nowhere else; the order is the order on the page. */
  members: z.array(Member).default([]),
  /** People who work along without being members, such as somebody of compliance. [W] */
  connected: distinctOrNone(PersonId),
  profile: orNone(Profile, {}),
});

/** The people of one specialism inside one tribe: the line organisation. [W] ch. 4 */
export const Chapter = z.looseObject({
  id: ChapterId,
  tribe: TribeId,
  name: Name,
  /** The specialism; chapters of one expertise share a colour in every tribe. */
  expertise: text,
  /** Chapter lead (CL): steers the *how*, line manager of the chapter's members. [W] ch. 4 */
  lead: seat,
});

/** A voluntary community of interest across tribes. [K] */
export const Guild = z.looseObject({
  id: GuildId,
  name: Name,
  coordinator: seat,
  members: distinctPeople,
});

export const Person = z.looseObject({
  id: PersonId,
  name: Name,
  /** Whose chapter a person belongs to stands here and nowhere else. */
  chapter: ChapterId.nullable().default(null),
  role: text,
  /** T-shaped [W]: the fields this person is an expert in (`deep`), and can step in on (`broad`). */
  deep: texts,
  broad: texts,
  /** Contracted part of a full working week, from 0 to 2. */
  fte: z.number().min(0).max(2).default(1),
  kind: z.enum(['employee', 'external', 'vacancy']).default('employee'),
  location: text,
  email: text,
  employeeNumber: text,
  note: text,
  /** The person's other columns from a spreadsheet, text by name. */
  fields: z.record(z.string(), Text).default({}),
  /** The job in the firm's own job house, such as *Productmanager B*, and its scale. */
  job: optionalText,
  scale: optionalText,
  /** The phases of a product's life that the person covers; none: those of the role, if any. [W], after Haines */
  phases: wordsOf(PHASES),
  /** What the last list that was read in said of this person, by field. */
  imported: orAbsent(z.record(z.string(), Text)),
});

/** What the customer gets; squads make, change and serve it. [W], [P] */
export const Product = z.looseObject({
  id: ProductId,
  name: Name,
  /** The squad that answers for making and changing it. [W] */
  squad: SquadId.nullable().default(null),
  /** The squad that answers for service; the same where none is stated. [W] */
  service: SquadId.nullable().default(null),
  /** The product manager, who answers for it; the product owner of its squad where none is stated. [P] */
  manager: seat,
  /** With heavy knowledge of policy, conditions and pricing. [W] ch. 5 */
  complex: orNone(z.boolean(), false),
  way: choice(['waterfall', 'agile']),
  /** Where in its life it is. */
  phase: choice(PHASES),
  launch: optionalDay,
  /** What it gives the customer. [W] */
  value: optionalText,
  text: optionalText,
});

/** A person's part in a project. */
export const ProjectMember = z.looseObject({
  person: PersonId,
  /** Part of the person's own working time, as in a squad. */
  share: orAbsent(z.number().gt(0).max(1)),
});

/** Something with a begin and an end, which may contribute to products. [P] */
export const Project = z.looseObject({
  id: ProjectId,
  name: Name,
  kind: optionalText,
  begin: Day,
  /** Not before `begin`. */
  end: Day,
  state: orNone(z.enum(['planned', 'running', 'delivered', 'accepted', 'stopped']), 'planned'),
  /** The project manager. [P] */
  lead: seat,
  programme: ProgrammeId.nullable().default(null),
  /** The projects that it waits for; without a circle. */
  after: distinctOrNone(ProjectId),
  products: distinctOrNone(ProductId),
  squads: distinctOrNone(SquadId),
  members: orNone(z.array(ProjectMember), []),
  text: optionalText,
});

/** Keeps the overview over its projects. [P] */
export const Programme = z.looseObject({ id: ProgrammeId, name: Name, manager: seat, text: optionalText });

/** One squad waits for another, as its people say. Two squads, each pair once. [K] */
export const Dependency = z.looseObject({
  from: SquadId,
  to: SquadId,
  how: orNone(z.enum(['none', 'slowing', 'blocking']), 'slowing'),
  text: optionalText,
});

/** Everything that is reorganised. Order in each list is the order on the page. */
export const Organisation = z.looseObject({
  tribes: z.array(Tribe).default([]),
  squads: z.array(Squad).default([]),
  chapters: z.array(Chapter).default([]),
  guilds: z.array(Guild).default([]),
  people: z.array(Person).default([]),
  products: orNone(z.array(Product), []),
  projects: orNone(z.array(Project), []),
  programmes: orNone(z.array(Programme), []),
  dependencies: orNone(z.array(Dependency), []),
});

/** The keys we know. Unknown keys of a file are kept and written back, but no code of ours may read one. */
export type Known<T> = T extends string
  ? T
  : T extends (infer Item)[]
    ? Known<Item>[]
    : T extends object
      ? { [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Known<T[K]> }
      : T;

export type Tribe = Known<z.infer<typeof Tribe>>;
export type Member = Known<z.infer<typeof Member>>;
export type Squad = Known<z.infer<typeof Squad>>;
export type Chapter = Known<z.infer<typeof Chapter>>;
export type Guild = Known<z.infer<typeof Guild>>;
export type Person = Known<z.infer<typeof Person>>;
export type Product = Known<z.infer<typeof Product>>;
export type ProjectMember = Known<z.infer<typeof ProjectMember>>;
export type Project = Known<z.infer<typeof Project>>;
export type Programme = Known<z.infer<typeof Programme>>;
export type Dependency = Known<z.infer<typeof Dependency>>;
export type Profile = Known<z.infer<typeof Profile>>;
export type Organisation = Known<z.infer<typeof Organisation>>;
