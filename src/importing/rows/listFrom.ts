import type { Mapping } from '../mapping/mapping.ts';
import { type Corrections, corrected } from '../tables/corrected.ts';
import type { Table } from '../tables/table.ts';
import { columnsOf } from './columnsOf.ts';
import type { List } from './list.ts';
import { readList } from './readList.ts';
import { squadsOfManagers } from './reporting.ts';

/**
 * What a table says of people once it is corrected. Where it has no column of squads but managers, the lines of reporting
 * make them. `today` is the user's local date.
 */
export function listFrom(table: Table, mapping: Mapping, today: string, corrections: Corrections): List {
  const list = readList(corrected(table, corrections), mapping, today, corrections);
  const columns = columnsOf(mapping);
  const [tribe] = columns.of('tribe');
  const isOfManagers = columns.of('squad').length === 0 && list.people.some(({ managerAt }) => managerAt !== null);
  return isOfManagers ? squadsOfManagers(list, tribe === undefined ? '' : columns.header(tribe)) : list;
}
