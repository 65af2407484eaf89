import { Fragment, memo, useCallback, useMemo, useState } from 'react';
import type { CheckedFile } from '../../documents/checking/checkedFile.ts';
import type { RuleId } from '../../domain/rules/finding.ts';
import { ruleName } from '../../exporting/report/sayings.ts';
import { ChevronDown, ChevronRight } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { FindingsOfTribe } from './FindingsOfTribe.tsx';
import type { TribeRow } from './tribeRows.ts';
import { type CountedRow, type Shown, type SortedBy, tableOf } from './tribeTable.ts';
import { UnreadFiles } from './UnreadFiles.tsx';

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

interface TribesTableProps {
  rows: readonly TribeRow[];
  shown: Shown;
  files: readonly CheckedFile[];
}

/** What is open: a tribe, and of it all findings or those of one rule. */
interface Opened {
  row: string;
  rule: RuleId | null;
}

/** Tribes by rules with how often each is broken; a number opens to its findings, and the head of a column sorts by it. */
export function TribesTable({ rows, shown, files }: TribesTableProps) {
  const words = useWords();
  const [sortedBy, setSortedBy] = useState<SortedBy>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const table = useMemo(() => tableOf(rows, shown, sortedBy), [rows, shown, sortedBy]);
  const turn = useCallback(
    (row: string, rule: RuleId | null) =>
      setOpened((before) => (before?.row === row && before.rule === rule ? null : { row, rule })),
    [],
  );
  const isOneEach = new Set(files.map(({ name }) => name)).size >= rows.length;
  return (
    <>
      <UnreadFiles files={files} />
      <section className="check-frame" aria-label={words.t('checkFiles.all')} tabIndex={BY_KEYS}>
        <table className="check-table">
          <thead>
            <tr>
              <th scope="col">{words.t('checkFiles.tribe')}</th>
              {[...table.rules, 'total' as const].map((column) => (
                <th key={column} scope="col" aria-sort={sortedBy === column ? 'descending' : undefined}>
                  <button
                    type="button"
                    className="check-sort"
                    onClick={() => setSortedBy(sortedBy === column ? null : column)}
                  >
                    {column === 'total' ? words.t('checkFiles.total') : ruleName(words, column)}
                    {sortedBy === column && <ChevronDown size={14} aria-hidden />}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => {
              const open = opened?.row === row.key ? opened : null;
              return (
                <Fragment key={row.key}>
                  <TribeLine row={row} rules={table.rules} open={open} isOneEach={isOneEach} onTurn={turn} />
                  {open && (
                    <tr>
                      <td colSpan={table.rules.length + 2} className="check-opened">
                        <div className="check-opened-part">
                          <FindingsOfTribe row={row} rule={open.rule} file={files.find(({ id }) => id === row.file)} />
                        </div>
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.t('checkFiles.all')}</th>
              {table.rules.map((rule) => (
                <td key={rule}>{words.number(table.totals.get(rule) ?? 0)}</td>
              ))}
              <td>{words.number(table.total)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      {table.total === 0 && <p className="calm">{words.t('checkFiles.none')}</p>}
    </>
  );
}

interface TribeLineProps {
  row: CountedRow;
  rules: readonly RuleId[];
  open: Opened | null;
  /** Whether each document has one tribe: then that it stands in it goes without saying. */
  isOneEach: boolean;
  onTurn: (row: string, rule: RuleId | null) => void;
}

/** A tribe with its numbers; of hundreds only those are drawn anew whose numbers change. */
const TribeLine = memo(function TribeLine({ row, rules, open, isOneEach, onTurn }: TribeLineProps) {
  const words = useWords();
  const name = row.tribe ?? words.t('report.noTribe');
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="check-tribe"
          aria-expanded={open !== null}
          onClick={() => onTurn(row.key, open ? open.rule : null)}
        >
          <Chevron size={14} aria-hidden />
          <span>
            {name}
            <span className="calm check-from">
              {isOneEach ? row.fileName : `${row.fileName} · ${row.scenario}`}
              {row.sameAs && ` · ${words.t('checkFiles.sameAs', { file: row.sameAs })}`}
              {row.isUncompared && ` · ${words.t('checkFiles.uncompared')}`}
            </span>
          </span>
        </button>
      </th>
      {rules.map((rule) => {
        const count = row.counts.get(rule) ?? 0;
        return (
          <td key={rule} data-empty={count === 0 || undefined}>
            {count === 0 ? (
              '–'
            ) : (
              <button
                type="button"
                className="check-count"
                aria-label={`${name}, ${ruleName(words, rule)}: ${words.number(count)}`}
                aria-expanded={open?.rule === rule}
                onClick={() => onTurn(row.key, rule)}
              >
                {words.number(count)}
              </button>
            )}
          </td>
        );
      })}
      <td data-empty={row.total === 0 || undefined}>{row.total === 0 ? '–' : words.number(row.total)}</td>
    </tr>
  );
});
