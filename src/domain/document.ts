import { z } from 'zod';
import { type Known, Organisation } from './organisation.ts';
import { idTail, Name, optionalDay, optionalText, orNone, Text, text, wordsOf } from './values.ts';
import { FORMAT, VERSION } from './version.ts';
import { FOLLOWED, NEVER, ORGANISATION_KINDS, STATUSES } from './vocabulary.ts';

export const ScenarioId = z.templateLiteral(['scenario:', idTail]);
export type ScenarioId = z.infer<typeof ScenarioId>;
export const NoteId = z.templateLiteral(['note:', idTail]);
export type NoteId = z.infer<typeof NoteId>;

/** How much a broken rule matters: an `error` may be enforced, the others are advice. */
export const Severity = z.enum(['error', 'warning', 'info', 'off']);
export type Severity = z.infer<typeof Severity>;

export const PackId = z.enum(['whitepaper', 'spotify-2012', 'strict']);
export type PackId = z.infer<typeof PackId>;

const limit = z.int().min(1);

/** What a document changes of one rule; a key that is absent stays the pack's. */
export const RuleSetting = z.looseObject({ severity: Severity.optional(), limit: limit.optional() });
export type RuleSetting = Known<z.infer<typeof RuleSetting>>;

/** A breach that somebody answers for: it stays on the list, out of the counts and the refusals. */
export const Waiver = z.looseObject({
  rule: Text,
  subject: Text,
  /** The one scenario in which it holds; in every one where none is stated. */
  scenario: ScenarioId.nullable().default(null),
  reason: Text,
  by: text,
  /** The last day it holds, that day included. */
  until: optionalDay,
  /** The count it holds up to (for `squad-small`: down to); ignored for a rule without a limit. */
  upTo: limit.optional(),
});
export type Waiver = Known<z.infer<typeof Waiver>>;

/** Something to remember or to ask; an answer names the note that it is an answer `to`. */
export const Note = z.looseObject({
  id: NoteId,
  to: NoteId.nullable().default(null),
  scenario: ScenarioId.nullable().default(null),
  /** What it is about, by its id; nothing in particular, or something that is no longer there, as well. */
  subject: Text.nullable().default(null),
  text: Text,
  by: optionalText,
  on: optionalDay,
  done: orNone(z.boolean(), false),
});
export type Note = Known<z.infer<typeof Note>>;

/** What was decided about one change between two scenarios; `change` is the text by which that is known again. */
export const Decision = z.looseObject({
  from: ScenarioId,
  to: ScenarioId,
  change: Text,
  state: orNone(z.enum(['proposed', 'agreed', 'rejected']), 'proposed'),
  remark: optionalText,
  by: optionalText,
  on: optionalDay,
});
export type Decision = Known<z.infer<typeof Decision>>;

/** When each status was reached. */
const StatusDates = z.looseObject(
  Object.fromEntries(STATUSES.map((status) => [status, optionalDay])) as Record<
    (typeof STATUSES)[number],
    typeof optionalDay
  >,
);

/** One state of the organisation: as it is, or a proposal beside it. */
export const Scenario = z.looseObject({
  id: ScenarioId,
  name: Name,
  basedOn: ScenarioId.nullable().default(null),
  /** The kind of organisation that it shows; `null` where that is not stated. [W] */
  kind: z.enum(ORGANISATION_KINDS).nullable().default(null),
  /** What it is about; why, what follows from it, and what is done about that. */
  text: optionalText,
  reasons: optionalText,
  consequences: optionalText,
  measures: optionalText,
  /** Which of [W]'s recommendations product management follows, as people say. */
  follows: wordsOf(FOLLOWED),
  /** `enforce` refuses what would break a limit; `sketch` makes the edit and flags it. */
  mode: z.enum(['enforce', 'sketch']).default('enforce'),
  status: z.enum(STATUSES).default('draft'),
  /** The day on which each status was reached, where that is known. */
  statusOn: orNone(StatusDates, NEVER),
  effective: optionalDay,
  /** The day since which it is read only; `null` while it is not. */
  frozen: optionalDay,
  organisation: Organisation,
});
export type Scenario = Known<z.infer<typeof Scenario>>;

export const Document = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  name: Name,
  /** How far it may be shown, in the words of the firm, such as *Confidential*. */
  classification: optionalText,
  pack: PackId.default('whitepaper'),
  /** By rule id; an id that this version does not know is kept and does nothing. */
  rules: z.record(z.string(), RuleSetting).default({}),
  waivers: z.array(Waiver).default([]),
  notes: orNone(z.array(Note), []),
  decisions: orNone(z.array(Decision), []),
  scenarios: z.array(Scenario).min(1),
});
export type Document = Known<z.infer<typeof Document>>;

/** What decides, for the whole document, which findings there are. */
export type RuleSettings = Pick<Document, 'pack' | 'rules' | 'waivers'>;
