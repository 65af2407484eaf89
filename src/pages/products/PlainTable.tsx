import { cellText, type Worksheet } from '../../exporting/sheets/worksheet.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import './PlainTable.css';

interface PlainTableProps {
  label: string;
  sheet: Worksheet;
  /** What the page scrolls in, once it stands there. */
  scroller: HTMLElement | null;
}

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;
/** Up to this many rows simply stand there; of more, only those in view. */
const FEW = 60;
/** About how tall a row is. */
const ROW_HEIGHT = 44;

/** A table as it goes to a spreadsheet: text alone, the first cell of each row its name. */
export function PlainTable({ label, sheet: { headers, rows }, scroller }: PlainTableProps) {
  const words = useWords();
  const isLong = rows.length > FEW;
  const cells = (row: Worksheet['rows'][number]) =>
    headers.map((header, at) => {
      const text = cellText(words, row[at] ?? null);
      return at === 0 ? (
        <th key={header} scope="row">
          {text}
        </th>
      ) : (
        <td key={header}>{text}</td>
      );
    });
  return (
    <section tabIndex={BY_KEYS} className="plain-table-frame" aria-label={words.t('products.asTable')}>
      <table className="plain-table" aria-label={label} aria-rowcount={isLong ? rows.length + 1 : undefined}>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {isLong ? (
          <LinesInView
            count={rows.length}
            scroller={scroller}
            sizeOf={() => ROW_HEIGHT}
            keyOf={String}
            columns={headers.length}
            line={(at, key, place) =>
              rows[at] && (
                <tr key={key} {...place}>
                  {cells(rows[at])}
                </tr>
              )
            }
          />
        ) : (
          <tbody>
            {rows.map((row, at) => (
              <tr key={keyOfRow(row, at)}>{cells(row)}</tr>
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

/** Rows never change places while they stand, and two may say the same. */
const keyOfRow = (row: Worksheet['rows'][number], at: number) => `${at} ${String(row[0])}`;
