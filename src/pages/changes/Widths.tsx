import { type ChangesTable, NAME, NAME_WIDTH } from './changesTable.ts';

/** The widths depend on no row, so that none of them moves while others come into view. */
export function Widths({ columns }: { columns: ChangesTable['columns'] }) {
  const all = [{ id: NAME, width: NAME_WIDTH }, ...columns];
  const sum = all.reduce((total, { width }) => total + width, 0);
  return (
    <colgroup>
      {all.map(({ id, width }) => (
        <col key={id} style={{ width: `${(100 * width) / sum}%` }} />
      ))}
    </colgroup>
  );
}
