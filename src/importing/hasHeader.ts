import { headerRow } from './mapping/headerRow.ts';
import { fieldOfHeader } from './mapping/headers.ts';
import type { Field } from './mapping/mapping.ts';
import { columnsNamed, linesOf } from './parsePeople.ts';

/** One of these columns a list of people has. */
const IDENTITY: readonly (Field | undefined)[] = ['number', 'name', 'first', 'last', 'email'];

/**
 * Whether a block of lines, however it came to be there, is a table whose first line names its columns, otherwise than a
 * block of people does: such a line is nobody, and what the columns are has to be said.
 */
export function hasHeader(block: string): boolean {
  const rows = linesOf(block)
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }) => cells.some(Boolean));
  const [first, second] = rows;
  if (!first || !second || columnsNamed(first.cells)) return false;
  const isOfPeople = first.cells.some((cell) => IDENTITY.includes(fieldOfHeader(cell)?.field));
  return isOfPeople && headerRow({ name: '', rows })?.at === 0;
}
