import { z } from 'zod';
import { idTail, type Known, Name, Organisation, Text } from './organisation.ts';
import { FORMAT, VERSION } from './version.ts';

export const ScenarioId = z.templateLiteral(['scenario:', idTail]);
export type ScenarioId = z.infer<typeof ScenarioId>;

/** How much a broken rule matters: an `error` may be enforced, the others are advice. */
export const Severity = z.enum(['error', 'warning', 'info', 'off']);
export type Severity = z.infer<typeof Severity>;

export const PackId = z.enum(['whitepaper', 'spotify-2012', 'strict']);
export type PackId = z.infer<typeof PackId>;

/** A day that exists, as `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** An absent, `null` or empty day is none. */
const optionalDay = z
  .union([Day, z.literal('')])
  .nullable()
  .default(null)
  .transform((day) => day || null);

const limit = z.int().min(1);

/** What a document changes of one rule; a key that is absent stays the pack's. */
export const RuleSetting = z.looseObject({ severity: Severity.optional(), limit: limit.optional() });
export type RuleSetting = Known<z.infer<typeof RuleSetting>>;

/** A breach that somebody answers for: it stays on the list, out of the counts and the refusals. */
export const Waiver = z.looseObject({
  rule: Text,
  subject: Text,
  reason: Text,
  by: Text.default(''),
  /** The last day it holds, that day included. */
  until: optionalDay,
  /** The count it holds up to (for `squad-small`: down to); ignored for a rule without a limit. */
  upTo: limit.optional(),
});
export type Waiver = Known<z.infer<typeof Waiver>>;

/** One state of the organisation: as it is, or a proposal beside it. */
export const Scenario = z.looseObject({
  id: ScenarioId,
  name: Name,
  basedOn: ScenarioId.nullable().default(null),
  /** `enforce` refuses what would break a limit; `sketch` makes the edit and flags it. */
  mode: z.enum(['enforce', 'sketch']).default('enforce'),
  status: z.enum(['draft', 'intended', 'decided']).default('draft'),
  effective: optionalDay,
  organisation: Organisation,
});
export type Scenario = Known<z.infer<typeof Scenario>>;

export const Document = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  name: Name,
  pack: PackId.default('whitepaper'),
  /** By rule id; an id that this version does not know is kept and does nothing. */
  rules: z.record(z.string(), RuleSetting).default({}),
  waivers: z.array(Waiver).default([]),
  scenarios: z.array(Scenario).min(1),
});
export type Document = Known<z.infer<typeof Document>>;

/** What decides, for the whole document, which findings there are. */
export type RuleSettings = Pick<Document, 'pack' | 'rules' | 'waivers'>;
