import type { Sorting } from '../../store/changesView.ts';
import { ChevronDown, ChevronUp } from '../../ui/icons.ts';
import { type ChangesTable, NAME } from './changesTable.ts';

interface TableHeadProps {
  table: ChangesTable;
  sorting: Sorting | null;
  onSort: (column: string) => void;
}

/** The heads of the columns, each of which sorts by it: from the least on, from the most, and no more. */
export function TableHead({ table, sorting, onSort }: TableHeadProps) {
  const columns = [{ id: NAME, title: table.rowTitle }, ...table.columns];
  return (
    <thead>
      <tr>
        {columns.map(({ id, title }) => {
          const sorted = sorting?.column === id ? sorting : null;
          const Chevron = sorted?.isDown ? ChevronDown : ChevronUp;
          return (
            <th key={id} scope="col" aria-sort={sorted ? (sorted.isDown ? 'descending' : 'ascending') : undefined}>
              <button type="button" className="changes-sort" onClick={() => onSort(id)}>
                {title}
                {sorted && <Chevron size={14} aria-hidden />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
