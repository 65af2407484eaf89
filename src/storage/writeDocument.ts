import type { Document } from '../domain/document.ts';
import { DOCUMENT, type Shape } from './shape.ts';

/**
 * A document as the text of its file: the same document gives the same text. Keys stand in the order of the format,
 * what means the same when left out is left out, and keys we do not know follow in the order in which they were read.
 */
export function writeDocument(document: Document): string {
  return `${written(DOCUMENT, document, '\n')}\n`;
}

/** `line` is a line break and the indent of what is around the value. */
function written(shape: Shape | null, value: unknown, line: string): string {
  if (typeof value === 'string' || shape?.kind === 'value') return JSON.stringify(value);
  const inside = `${line}  `;
  if (shape?.kind === 'list') {
    const items = (value as unknown[]).map((item) => written(shape.item, item, inside));
    return items.length === 0 ? '[]' : `[${inside}${items.join(`,${inside}`)}${line}]`;
  }
  if (shape?.kind === 'object') return object(entries(shape, value as Table), line);
  if (shape?.kind === 'table')
    return object(
      Object.entries(value as Table).map(([key, each]) => [key, shape.value, each]),
      line,
    );
  return JSON.stringify(value, null, 2).replaceAll('\n', line);
}

type Table = Record<string, unknown>;
type Entry = readonly [key: string, shape: Shape | null, value: unknown];

function object(list: readonly Entry[], line: string): string {
  if (list.length === 0) return '{}';
  const inside = `${line}  `;
  const members = list.map(([key, shape, value]) => `${JSON.stringify(key)}: ${written(shape, value, inside)}`);
  return `{${inside}${members.join(`,${inside}`)}${line}}`;
}

function entries(shape: Shape & { kind: 'object' }, value: Table): Entry[] {
  const list: Entry[] = [];
  for (const [key, each] of shape.keys) if (!isPreset(each, value[key])) list.push([key, each, value[key]]);
  for (const key of Object.keys(value)) {
    if (!shape.known.has(key) && value[key] !== undefined) list.push([key, null, value[key]]);
  }
  return list;
}

/** Whether a value says no more than being left out would. */
function isPreset(shape: Shape, value: unknown): boolean {
  if (value === undefined) return true;
  if (!shape.optional) return false;
  if (shape.kind === 'list') return (value as unknown[]).length === 0;
  if (shape.kind === 'table') return Object.keys(value as Table).length === 0;
  return value === shape.preset;
}
