import { ruleName, waiverText } from '../../exporting/report/sayings.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { PrintPreview } from '../../panels/PrintPreview.tsx';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { checkedHeadline } from './checkedHeadline.ts';
import type { TribeRow } from './tribeRows.ts';
import { type CountedRow, type Shown, type TribeTable, tableOf } from './tribeTable.ts';
import './CheckPrint.css';

interface CheckPrintProps {
  rows: readonly TribeRow[];
  shown: Shown;
  onClose: () => void;
}

/** What is looked at as it will be printed: tribes by rules, and then what was found in each. */
export function CheckPrint({ rows, shown, onClose }: CheckPrintProps) {
  const words = useWords();
  const day = useWorkspace((workspace) => workspace.day);
  const table = tableOf(rows, shown);
  const title = checkedHeadline(words, rows);
  const about = [words.t(`checkFiles.shown.${shown}`), dayText(words.language, day)];
  return (
    <PrintPreview title={words.t('checkFiles.title')} print={words.t('checkFiles.printNow')} onClose={onClose}>
      <article className="print-page check-print" aria-label={title}>
        <h3>{title}</h3>
        <p className="calm">{about.join(' · ')}</p>
        <PrintedTable table={table} />
        {table.rows
          .filter(({ total }) => total > 0)
          .map((row) => (
            <PrintedTribe key={row.key} row={row} />
          ))}
      </article>
    </PrintPreview>
  );
}

function PrintedTable({ table: { rules, rows, totals, total } }: { table: TribeTable }) {
  const words = useWords();
  const count = (number: number) => (number === 0 ? '–' : words.number(number));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.t('checkFiles.tribe')}</th>
          {rules.map((rule) => (
            <th key={rule} scope="col">
              {ruleName(words, rule)}
            </th>
          ))}
          <th scope="col">{words.t('checkFiles.total')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.tribe ?? words.t('report.noTribe')}{' '}
              <span className="calm">
                {fromOf(row)}
                {row.sameAs && ` · ${words.t('checkFiles.sameAs', { file: row.sameAs })}`}
              </span>
            </th>
            {rules.map((rule) => (
              <td key={rule}>{count(row.counts.get(rule) ?? 0)}</td>
            ))}
            <td>{count(row.total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.t('checkFiles.all')}</th>
          {rules.map((rule) => (
            <td key={rule}>{count(totals.get(rule) ?? 0)}</td>
          ))}
          <td>{count(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const fromOf = ({ fileName, scenario }: TribeRow) => `${fileName} · ${scenario}`;

function PrintedTribe({ row }: { row: CountedRow }) {
  const words = useWords();
  const { tribe, findings } = row;
  return (
    <section>
      <h4>
        {tribe ?? words.t('report.noTribe')} <span className="calm">{fromOf(row)}</span>
      </h4>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.change} ${finding.rule} ${finding.subject}`}>
            <SeverityMark severity={finding.severity} waived={finding.waived} /> {finding.message}
            {finding.change && ` (${words.t(`checkFiles.change.${finding.change}`)})`}
            {finding.waiver && ` ${waiverText(words, finding.waiver)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
