import { useLayoutEffect, useState } from 'react';
import type { PersonId } from '../../domain/organisation.ts';
import { type Sorting, useChangesView } from '../../store/changesView.ts';
import { useRowsInView } from '../../ui/useRowsInView.ts';
import { type ChangesTable, NAME, NAME_WIDTH } from './changesTable.ts';
import { RowLine } from './RowLine.tsx';
import { SectionHead } from './SectionHead.tsx';
import { TableHead } from './TableHead.tsx';
import { keyOfLine, type TableLine, tableLines } from './tableLines.ts';
import './RowsTable.css';

interface RowsTableProps {
  label: string;
  table: ChangesTable;
  sorting: Sorting | null;
  onSort: (column: string) => void;
  /** What the page scrolls in, once it stands there. */
  scroller: HTMLElement | null;
  /** Opens the page that is printed for somebody. */
  onPageFor: (person: PersonId) => void;
}

/** Up to this many lines simply stand there; of more, only those in view. */
const FEW = 100;
/** About how tall a line is. */
const HEAD_HEIGHT = 33;
const ROW_HEIGHT = 48;

/** Changes in sections that fold, with a head by which they are sorted. */
export function RowsTable({ label, table, sorting, onSort, scroller, onPageFor }: RowsTableProps) {
  const turned = useChangesView((view) => view.turned);
  const lines = tableLines(table.sections, turned);
  const isLong = lines.length > FEW;
  return (
    <table className="changes-table" aria-label={label} aria-rowcount={isLong ? lines.length + 1 : undefined}>
      <Widths columns={table.columns} />
      <TableHead table={table} sorting={sorting} onSort={onSort} />
      {isLong ? (
        <LinesInView lines={lines} table={table} scroller={scroller} onPageFor={onPageFor} />
      ) : (
        bySection(lines).map((those) => (
          <tbody key={those[0]?.section.id}>
            {those.map((line) => (
              <Line key={keyOfLine(line)} line={line} table={table} onPageFor={onPageFor} />
            ))}
          </tbody>
        ))
      )}
    </table>
  );
}

/** The widths depend on no row, so that none of them moves while others come into view. */
function Widths({ columns }: { columns: ChangesTable['columns'] }) {
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

interface LinesProps extends Pick<RowsTableProps, 'table' | 'scroller' | 'onPageFor'> {
  lines: readonly TableLine[];
}

/** As many lines as fit, and the room of the others. */
function LinesInView({ lines, table, scroller, onPageFor }: LinesProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const { rows, above, below, measure } = useRowsInView({
    count: lines.length,
    scroller,
    sizeOf: (at) => (lines[at]?.row ? ROW_HEIGHT : HEAD_HEIGHT),
    keyOf: (at) => {
      const line = lines[at];
      return line ? keyOfLine(line) : '';
    },
    margin,
  });
  useLayoutEffect(() => {
    if (!body || !scroller) return;
    setMargin(body.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
  }, [body, scroller]);
  return (
    <tbody ref={setBody}>
      <Room height={above} columns={table.columns.length + 1} />
      {rows.map(({ at, key }) => {
        const line = lines[at];
        return line && <Line key={key} line={line} table={table} onPageFor={onPageFor} at={at} measure={measure} />;
      })}
      <Room height={below} columns={table.columns.length + 1} />
    </tbody>
  );
}

function Room({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td className="changes-room" colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface LineProps extends Pick<RowsTableProps, 'table' | 'onPageFor'> {
  line: TableLine;
  /** Its place among all lines, where only some of them stand there. */
  at?: number;
  measure?: (element: Element | null) => void;
}

function Line({ line, table, onPageFor, at, measure }: LineProps) {
  const place = at === undefined ? {} : { 'data-index': at, 'aria-rowindex': at + 2, ref: measure };
  return line.row ? (
    <RowLine row={line.row} columns={table.columns} place={place} onPageFor={onPageFor} />
  ) : (
    <SectionHead section={line.section} isOpen={line.isOpen} columns={table.columns.length + 1} place={place} />
  );
}

function bySection(lines: readonly TableLine[]): TableLine[][] {
  const sections: TableLine[][] = [];
  for (const line of lines) {
    if (line.row) sections.at(-1)?.push(line);
    else sections.push([line]);
  }
  return sections;
}
