import { z } from 'zod';
import { Document } from '../domain/document.ts';

/**
 * A zod shape, unfolded once: which keys there are and in which order, what an absent one means, and what to ask of a
 * single value. Reading and writing both follow it, so that zod stays the one definition of the format.
 */
export type Shape = {
  schema: z.ZodType;
  /** May be left out. */
  optional: boolean;
  /** `null` says the same as leaving it out. */
  nullable: boolean;
  /**
   * What it means to leave the value out; `undefined` where it then simply is not there. Lists and tables are then
   * empty.
   */
  preset: unknown;
} & (
  | { kind: 'object'; keys: readonly (readonly [string, Shape])[]; known: ReadonlySet<string> }
  /** `finish`: the schema changes the list as a whole, such as by removing duplicates. */
  | { kind: 'list'; item: Shape; atLeastOne: boolean; finish: boolean }
  /** Values of one shape by names that the file chooses. */
  | { kind: 'table'; value: Shape }
  /** Anything that zod is asked about as a whole. */
  | { kind: 'value' }
);

/** Unfolds a zod shape. */
export function shapeOf(schema: z.ZodType): Shape {
  let inner: unknown = schema;
  let optional = false;
  let nullable = false;
  let preset: unknown;
  for (;;) {
    if (inner instanceof z.ZodPipe) inner = inner.def.in;
    else if (inner instanceof z.ZodDefault) {
      preset = inner.def.defaultValue;
      inner = inner.def.innerType;
      optional = true;
    } else if (inner instanceof z.ZodOptional) {
      inner = inner.def.innerType;
      optional = true;
    } else if (inner instanceof z.ZodNullable) {
      inner = inner.def.innerType;
      nullable = true;
    } else break;
  }
  const common = { schema, optional, nullable, preset };
  if (inner instanceof z.ZodObject) {
    const keys = Object.entries<z.ZodType>(inner.shape).map(([key, value]) => [key, shapeOf(value)] as const);
    return { ...common, kind: 'object', keys, known: new Set(keys.map(([key]) => key)) };
  }
  if (inner instanceof z.ZodArray) {
    const atLeastOne = !inner.safeParse([]).success;
    const item = shapeOf(inner.element as z.ZodType);
    // A list of records is changed by what `null` stands for at most, which reading sees to.
    const finish = schema instanceof z.ZodPipe && item.kind === 'value';
    return { ...common, kind: 'list', item, atLeastOne, finish };
  }
  if (inner instanceof z.ZodRecord) return { ...common, kind: 'table', value: shapeOf(inner.valueType as z.ZodType) };
  return { ...common, kind: 'value' };
}

/** The shape of a whole document. */
export const DOCUMENT = shapeOf(Document);

/** The shape of what a document, or a file of rules alone, says of the rules. */
export const RULE_SETTINGS = shapeOf(Document.pick({ pack: true, rules: true, waivers: true }));
