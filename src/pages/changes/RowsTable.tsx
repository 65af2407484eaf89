import type { ComponentProps } from 'react';
import type { PersonId } from '../../domain/organisation.ts';
import { type Sorting, useChangesView } from '../../store/changesView.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import type { ChangesTable } from './changesTable.ts';
import { RowLine } from './RowLine.tsx';
import { SectionHead } from './SectionHead.tsx';
import { TableHead } from './TableHead.tsx';
import { keyOfLine, type TableLine, tableLines } from './tableLines.ts';
import { Widths } from './Widths.tsx';
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
        <LinesInView
          count={lines.length}
          scroller={scroller}
          sizeOf={(at) => (lines[at]?.row ? ROW_HEIGHT : HEAD_HEIGHT)}
          keyOf={(at) => (lines[at] ? keyOfLine(lines[at]) : '')}
          columns={table.columns.length + 1}
          line={(at, key, place) =>
            lines[at] && <Line key={key} line={lines[at]} table={table} onPageFor={onPageFor} place={place} />
          }
        />
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

interface LineProps extends Pick<RowsTableProps, 'table' | 'onPageFor'> {
  line: TableLine;
  /** Its place among all lines, where only some of them stand there. */
  place?: ComponentProps<'tr'>;
}

function Line({ line, table, onPageFor, place = {} }: LineProps) {
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
