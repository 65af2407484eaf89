import type { Document } from '../domain/document.ts';
import { DOCUMENT, type Shape } from './shape.ts';

type Table = Record<string, unknown>;

/**
 * A document as the text of its file: the same document gives the same text. Keys stand in the order of the format,
 * what means the same when left out is left out, and keys we do not know follow in the order in which they were read.
 */
export function writeDocument(document: Document): string {
  return `${unmarked(JSON.stringify(ordered(DOCUMENT, document), null, 2))}\n`;
}

function ordered(shape: Shape, value: unknown): unknown {
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
  for (const key of Object.keys(values)) table[key] = ordered(each, values[key]);
  return table;
}

function orderedObject(shape: Shape & { kind: 'object' }, value: Table): Table {
  const object: Table = {};
  for (const [key, each] of shape.keys) if (!isPreset(each, value[key])) object[key] = ordered(each, value[key]);
  for (const key of Object.keys(value)) if (!shape.known.has(key)) object[marked(key)] = value[key];
  return object;
}

/** Whether a value says no more than being left out would. */
function isPreset(shape: Shape, value: unknown): boolean {
  if (value === undefined) return true;
  if (!shape.optional) return false;
  if (shape.kind === 'list') return (value as unknown[]).length === 0;
  if (shape.kind === 'table') return Object.keys(value as Table).length === 0;
  return value === shape.preset;
}

const MARK = '\0';

/** JavaScript puts a key such as `"7"` before all others. With a mark in front it stays behind the keys we know. */
function marked(key: string): string {
  return /^\0*\d{1,10}$/.test(key) ? MARK + key : key;
}

/** Takes the marks out again, from keys alone: a value is not followed by a colon. */
function unmarked(json: string): string {
  if (!json.includes('"\\u0000')) return json;
  return json.replace(/^( *")\\u0000(?=(?:\\u0000)*\d{1,10}": )/gm, '$1');
}
