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

/** 1 to 500 characters (UTF-16 units), not all of them white space. */
export const Name = textUpTo(500).regex(/\S/);
export const Text = textUpTo(10_000);
export const text = Text.default('');

/** A day that exists, as `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** An absent, `null` or empty day is none. */
export const optionalDay = z
  .union([Day, z.literal('')])
  .nullable()
  .default(null)
  .transform((day) => day || null);

/** A list in which naming one twice says no more than once. */
export function distinct<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .default([])
    .transform((items) => [...new Set(items)]);
}

/** A list of words of one vocabulary, each at most once and in the order of the vocabulary. */
export function wordsOf<const Word extends string>(vocabulary: readonly Word[]) {
  return z
    .array(z.enum(vocabulary))
    .default([])
    .transform((chosen) => inOrderOf(vocabulary, chosen as Word[]));
}
