import type { Document } from '../../domain/document.ts';
import { PrintPreview } from '../../panels/PrintPreview.tsx';
import type { Compared } from '../../store/compared.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { type Cell, type ChangesTable, type Section, textOf } from './changesTable.ts';
import { Widths } from './Widths.tsx';
import './TablePrint.css';

interface TablePrintProps {
  title: string;
  table: ChangesTable;
  sides: Compared;
  document: Document;
  onClose: () => void;
}

/** A table as it is shown, as it will be printed: a part for each section, with what the whitepaper says of it. */
export function TablePrint({ title, table, sides: { before, after }, document, onClose }: TablePrintProps) {
  const words = useWords();
  const day = useWorkspace((workspace) => workspace.day);
  const step = words.t('changes.oneToTwo.printTitle', { before: before.name, after: after.name });
  const kept = [document.name, step, dayText(words.language, day), document.classification];
  return (
    <PrintPreview title={title} print={words.t('changes.oneToTwo.print')} onClose={onClose}>
      <article className="print-page table-print" aria-label={title}>
        <h3>{title}</h3>
        <p className="table-print-calm">{kept.filter(Boolean).join(' · ')}</p>
        {table.sections.map((section) => (
          <PrintedSection key={section.id} section={section} table={table} />
        ))}
      </article>
    </PrintPreview>
  );
}

function PrintedSection({ section, table }: { section: Section; table: ChangesTable }) {
  return (
    <section>
      <h4>{section.title}</h4>
      {section.says && <p className="table-print-calm">{section.says}</p>}
      <table>
        <Widths columns={table.columns} />
        <thead>
          <tr>
            <th scope="col">{table.rowTitle}</th>
            {table.columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {table.columns.map(({ id }) => (
                <td key={id}>{printed(row.cells[id])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What was and what is, once where that is the same. */
function printed(cell: Cell | undefined): string {
  const { was, is } = cell ?? { was: null, is: null };
  const [one, other] = [textOf(was), textOf(is)];
  if (was === null || is === null || one === other) return other || one || '–';
  return `${one || '–'} → ${other || '–'}`;
}
