import type { Document, RuleSettings } from '../domain/document.ts';
import { LARGEST } from './jsonText.ts';
import { marked, markedOnce, withoutMarks } from './keyMarks.ts';
import { DOCUMENT, RULE_SETTINGS, type Shape } from './shape.ts';

type Table = Record<string, unknown>;

/**
 * A document as the text of its file: the same document gives the same text. Keys stand in the order of the format,
 * what means the same when left out is left out, and keys we do not know follow in the order in which they were read.
 * One that would be too large to be opened again goes without its indent.
 */
export function writeDocument(document: Document): string {
  const content = ordered(DOCUMENT, document);
  const text = written(content, 2);
  return isTooLarge(text) ? written(content, 0) : text;
}

/**
 * The rules of a document as the text of a file of their own, which `readRules` and the command line read: its pack, what it
 * says of single rules, and its waivers.
 */
export function writeRules({ pack, rules, waivers }: RuleSettings): string {
  const said = ordered(RULE_SETTINGS, { pack, rules, waivers }) as Table;
  // Whoever opens the file sees which pack it is, also where that goes without saying.
  return written({ pack, ...said }, 2);
}

/** The text of a file that says this, with so many blanks for each level. */
export function written(content: unknown, indent: number): string {
  return `${withoutMarks(JSON.stringify(content, null, indent))}\n`;
}

/**
 * A character takes at most three bytes for each of its UTF-16 units, so most texts need not be encoded to be measured.
 */
function isTooLarge(text: string): boolean {
  return text.length * 3 > LARGEST && new TextEncoder().encode(text).byteLength > LARGEST;
}

/** What a value says, with its keys in the order of its shape and without what means the same when left out. */
export function ordered(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'value':
      return value;
    case 'list':
      return (value as unknown[]).map((item) => ordered(shape.item, item));
    case 'table':
      return orderedTable(shape.value, value as Table);
    case 'object':
      return orderedObject(shape, value as Table);
  }
}

function orderedTable(each: Shape, values: Table): Table {
  const table: Table = {};
  for (const key of Object.keys(values)) table[marked(key)] = ordered(each, values[key]);
  return table;
}

function orderedObject(shape: Shape & { kind: 'object' }, value: Table): Table {
  const object: Table = {};
  for (const [key, each] of shape.keys) if (!isPreset(each, value[key])) object[key] = ordered(each, value[key]);
  for (const key of Object.keys(value)) if (!shape.known.has(key)) object[markedOnce(key)] = unknown(value[key]);
  return object;
}

/** What we do not know is written as it was read. */
function unknown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unknown);
  const object: Table = {};
  for (const key of Object.keys(value)) object[markedOnce(key)] = unknown((value as Table)[key]);
  return object;
}

/** Whether a value says no more than being left out would. */
function isPreset(shape: Shape, value: unknown): boolean {
  if (value === undefined) return true;
  if (!shape.optional || shape.preset === undefined) return false;
  if (shape.kind === 'value') return value === shape.preset;
  if (shape.kind === 'list') return (value as unknown[]).length === 0;
  const { keys, known } =
    shape.kind === 'object' ? shape : { keys: [] as (readonly [string, Shape])[], known: new Set<string>() };
  const table = value as Table;
  return Object.keys(table).every((key) => known.has(key)) && keys.every(([key, each]) => isPreset(each, table[key]));
}
