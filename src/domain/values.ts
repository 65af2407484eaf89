import { z } from 'zod';
import { inOrderOf } from './vocabulary.ts';

// Trusted Types and a policy without eval forbid zod's generated parsers; this must come before the first schema.
z.config({ jitless: true });

/**
 * The part of an id after its kind: 1 to 200 characters, none of which is white space or a control character. Written
 * out, since a template literal drops the `u` flag that `\\p{Cc}` needs.
 */
export const idTail = z.string().regex(new RegExp('^[^\\s\\u0000-\\u001f\\u007f-\\u009f]{1,200}$'));

/** Text of at most so many UTF-16 units, as a field counts them; `max` alone counts a letter of two units once. */
function textUpTo(maximum: number) {
  return z
    .string()
    .max(maximum)
    .check(({ value: input, issues }) => {
      if (input.length > maximum) issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input });
    });
}

/** How long a name and any other text may be, in UTF-16 units. */
export const LONGEST_NAME = 500;
export const LONGEST_TEXT = 10_000;

/** 1 to 500 characters (UTF-16 units), not all of them white space. */
export const Name = textUpTo(LONGEST_NAME).regex(/\S/);
export const Text = textUpTo(LONGEST_TEXT);
export const text = Text.default('');

/** A day that exists, as `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** An absent, `null` or empty day is none. */
export const optionalDay = z
  .union([Day, z.literal('')])
  .nullable()
  .default(null)
  .transform((day) => day || null);

/** What may be absent or `null` in a file, as any key that version 2 added, and in memory then is `none`. */
export function orNone<Value>(shape: z.ZodType<Value>, none: NoInfer<Value>) {
  return z._default(shape.nullable(), none as z.util.NoUndefined<Value>).transform((value) => value ?? none);
}

/** What may be absent or `null` in a file, and in memory then is not there. */
export function orAbsent<Value>(shape: z.ZodType<Value>) {
  return shape
    .nullable()
    .transform((value) => value ?? undefined)
    .optional();
}

export const optionalText = orNone(Text, '');

/** A list in which naming one twice says no more than once. */
export function distinct<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .default([])
    .transform((items) => [...new Set(items)]);
}

/** The same of a key that version 2 added. */
export function distinctOrNone<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .nullable()
    .default([])
    .transform((items) => [...new Set(items ?? [])]);
}

/** One word of a vocabulary. An enum would name `4` before `2a`, as JavaScript does with keys that are numbers. */
export function wordOf<const Word extends string>(vocabulary: readonly Word[]) {
  return z.literal(vocabulary);
}

/** A list of words of one vocabulary, each at most once and in the order of the vocabulary. */
export function wordsOf<const Word extends string>(vocabulary: readonly Word[]) {
  return z
    .array(wordOf(vocabulary))
    .nullable()
    .default([])
    .transform((words) => inOrderOf(vocabulary, words ?? []));
}
