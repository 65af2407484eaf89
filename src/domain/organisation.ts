import { z } from 'zod';

// Trusted Types and a policy without eval forbid zod's generated parsers; this must come before the first schema.
z.config({ jitless: true });

/**
 * The part of an id after its kind: 1 to 200 characters, none of which is white space or a control character. Written
 * out, since a template literal drops the `u` flag that `\\p{Cc}` needs.
 */
export const idTail = z.string().regex(new RegExp('^[^\\s\\u0000-\\u001f\\u007f-\\u009f]{1,200}$'));

/** An id carries its kind, so that a squad's cannot be given where a person's is meant. */
export const TribeId = z.templateLiteral(['tribe:', idTail]);
export const SquadId = z.templateLiteral(['squad:', idTail]);
export const ChapterId = z.templateLiteral(['chapter:', idTail]);
export const GuildId = z.templateLiteral(['guild:', idTail]);
export const PersonId = z.templateLiteral(['person:', idTail]);
export type TribeId = z.infer<typeof TribeId>;
export type SquadId = z.infer<typeof SquadId>;
export type ChapterId = z.infer<typeof ChapterId>;
export type GuildId = z.infer<typeof GuildId>;
export type PersonId = z.infer<typeof PersonId>;
/** Whatever a finding may be about. */
export type SubjectId = TribeId | SquadId | ChapterId | PersonId;

/** Text of at most so many UTF-16 units, as a field counts them; `max` alone counts a letter of two units once. */
function textUpTo(maximum: number) {
  return z
    .string()
    .max(maximum)
    .check(({ value: input, issues }) => {
      if (input.length > maximum) issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input });
    });
}

/** 1 to 500 characters (UTF-16 units), not all of them white space. */
export const Name = textUpTo(500).regex(/\S/);
export const Text = textUpTo(10_000);
const text = Text.default('');
const texts = z.array(Text).default([]);
/** Nobody in the seat: `null` in memory, left out in a file. */
const seat = PersonId.nullable().default(null);
/** A list of people in which naming one twice says no more than once. */
const distinctPeople = z
  .array(PersonId)
  .default([])
  .transform((people) => [...new Set(people)]);

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
});

/** Everything that is reorganised. Order in each list is the order on the page. */
export const Organisation = z.looseObject({
  tribes: z.array(Tribe).default([]),
  squads: z.array(Squad).default([]),
  chapters: z.array(Chapter).default([]),
  guilds: z.array(Guild).default([]),
  people: z.array(Person).default([]),
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
export type Organisation = Known<z.infer<typeof Organisation>>;
