import type { RuleId } from '../../domain/rules/finding.ts';
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
        {columnsOnPaper(table.rules).map((rules, at, { length }) => (
          <PrintedTable key={rules.join()} table={table} rules={rules} isLast={at === length - 1} />
        ))}
        {table.rows
          .filter(({ total }) => total > 0)
          .map((row) => (
            <PrintedTribe key={row.key} row={row} />
          ))}
      </article>
    </PrintPreview>
  );
}

/** So many rules stand beside each other on a sheet of paper; more of them begin a table below. */
const BESIDE = 5;

/** The rules of a table as the tables that it is printed as; one without any where there is none. */
function columnsOnPaper(rules: readonly RuleId[]): (readonly RuleId[])[] {
  const tables = Math.max(1, Math.ceil(rules.length / BESIDE));
  return Array.from({ length: tables }, (_, at) => rules.slice(at * BESIDE, (at + 1) * BESIDE));
}

interface PrintedTableProps {
  table: TribeTable;
  /** Those of its rules that stand in this one. */
  rules: readonly RuleId[];
  /** Whether it has what there is of all rules too. */
  isLast: boolean;
}

function PrintedTable({ table: { rows, totals, total }, rules, isLast }: PrintedTableProps) {
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
          {isLast && <th scope="col">{words.t('checkFiles.total')}</th>}
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
            {isLast && <td>{count(row.total)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.t('checkFiles.all')}</th>
          {rules.map((rule) => (
            <td key={rule}>{count(totals.get(rule) ?? 0)}</td>
          ))}
          {isLast && <td>{count(total)}</td>}
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
