import type { Index } from '../../domain/lookup/indexOf.ts';
import type { PersonId } from '../../domain/organisation.ts';
import type { LeftOut } from '../rows/list.ts';
import { withoutZeros } from './matchPeople.ts';

/**
 * Who was in the last list and is not in this one, whose people are `current` in the document. Whoever has the number that
 * stands in a row which was refused is in it after all, though nothing can be taken over of them.
 */
export function missingFrom(
  { organisation }: Index,
  current: readonly (PersonId | null)[],
  leftOut: readonly LeftOut[],
): PersonId[] {
  const there = new Set(current);
  const refused = new Set(
    leftOut.flatMap(({ why, text }) => (why === 'no-name' || why === 'number-taken' ? wordsOf(text) : [])),
  );
  return organisation.people.flatMap(({ id, imported, employeeNumber }) =>
    imported && !there.has(id) && !refused.has(withoutZeros(employeeNumber)) ? [id] : [],
  );
}

/** The words of a row, as numbers are compared; a comma or a point within a number is a part of it. */
function wordsOf(text: string): string[] {
  return text
    .split(/[\s|;()]+|[,.:](?!\d)/)
    .map(withoutZeros)
    .filter(Boolean);
}
