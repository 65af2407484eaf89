import type { z } from 'zod';
import type { Fault, JsonType } from '../domain/fault.ts';
import type { IdKind } from '../domain/ids.ts';
import { quoted } from './faultList.ts';

/** What zod calls the types of a single value. */
const TYPES: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
};

/** What is wrong with a single value, from the first thing that zod says of it. */
export function faultIn(value: unknown, issue: z.core.$ZodRawIssue): Pick<Fault, 'code' | 'values'> {
  const found = typeOf(value);
  switch (issue.code) {
    case 'too_small':
      return { code: issue.inclusive ? 'too-small' : 'not-above', values: { limit: Number(issue.minimum) } };
    case 'too_big':
      return { code: issue.origin === 'string' ? 'too-long' : 'too-big', values: { limit: Number(issue.maximum) } };
    case 'invalid_value':
      return { code: 'unknown-choice', values: { value: shown(value), choices: issue.values.join(', ') } };
    case 'invalid_format':
      if (issue.format === 'regex') return { code: 'blank', values: {} };
      if (issue.format === 'date') return { code: 'not-a-day', values: { value: shown(value) } };
      return { code: 'bad-id', values: { value: shown(value), kind: idKindIn(issue.pattern) } };
    case 'invalid_type': {
      const expected = TYPES[issue.expected] ?? 'object';
      if (found === expected) return { code: 'not-whole', values: { value: shown(value) } };
      return { code: 'wrong-type', values: { expected, found } };
    }
    default:
      // The only value that may have either of two shapes: a day, or an empty text for none.
      return { code: 'wrong-type', values: { expected: 'text', found } };
  }
}

/** A pattern that begins with `^squad:[` is that of a squad's id. */
function idKindIn(pattern = ''): IdKind {
  return pattern.slice(1, pattern.indexOf(':')) as IdKind;
}

export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'object' : (typeof value as 'number' | 'boolean');
}

function shown(value: unknown): string {
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}
