import type { Row } from '../tables/table.ts';
import type { Columns } from './columnsOf.ts';
import { givenFirst } from './givenFirst.ts';
import { isMail, joinedName, type ReadName, readName } from './names.ts';
import { isNameless } from './words.ts';

/**
 * Whose row it is: by its columns of whole names, else by the parts of a name. Where the list has no column of names at
 * all, by the e-mail address, the number, or the role, as posts are listed. `null`: the row names nobody.
 */
export function nameOfRow(row: Row, columns: Columns): ReadName | null {
  const [whole] = columns
    .of('name')
    .map((at) => ({ cell: (row.cells[at] ?? '').trim(), isLastFirst: columns.of('lastFirst').includes(at) }))
    .filter(({ cell }) => !isNameless(cell));
  if (whole) return named(whole.cell, whole.isLastFirst ? givenFirst : undefined);
  const part = (field: 'first' | 'prefix' | 'last') => (row.cells[columns.of(field)[0] ?? -1] ?? '').trim();
  const joined = joinedName(part('first'), part('prefix'), part('last'));
  if (!isNameless(joined)) return named(joined);
  if ((['name', 'first', 'last'] as const).some((field) => columns.of(field).length > 0)) return null;
  const address = columns.first(row, 'email');
  return named(isMail(address) ? address : columns.first(row, 'number') || columns.first(row, 'role'));
}

function named(text: string, turn?: (name: string) => string): ReadName | null {
  const read = readName(text, turn);
  return isNameless(read.name) ? null : read;
}
